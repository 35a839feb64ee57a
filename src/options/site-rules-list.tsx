import { formatSitePlace, parseSitePlace, type SiteRule, withRule } from "../domain/site-rules.js";
import type { Language } from "../report/language.js";
import { AddField } from "./add-field.js";
import { ItemList } from "./item-list.js";
import type { SitesSectionProps } from "./sites-section.js";

/** The reader's own rules, for sites and for paths of sites. */
export function SiteRules({ language, settings, change, say, actions }: SitesSectionProps) {
  function add(typed: string, isOn: boolean): boolean {
    const place = parseSitePlace(typed);
    if (place === undefined) {
      say(language.say("optionsRuleUnread"));
      return false;
    }
    const rule = { ...place, isOn };
    void actions
      .runsOn(place.host)
      .then((runs) =>
        change(
          (before) => ({ ...before, siteRules: withRule(before.siteRules, rule) }),
          isOn && !runs
            ? language.say("optionsRuleNeeds", formatSitePlace(place))
            : ruleInWords(rule, language),
        ),
      );
    return true;
  }
  return (
    <>
      <ItemList
        title={language.say("optionsRules")}
        none={language.say("optionsRulesNone")}
        button={language.say("optionsRemove")}
        items={settings.siteRules.map((rule) => {
          const text = ruleInWords(rule, language);
          return {
            key: formatSitePlace(rule),
            text,
            label: language.say("optionsRemoveFor", text),
            onClick: () =>
              change(
                (before) => ({ ...before, siteRules: withoutRule(before.siteRules, rule) }),
                language.say("optionsRemoved", text),
              ),
          };
        })}
      />
      <AddField
        label={language.say("optionsRuleAdd")}
        hint={language.say("optionsRuleHint")}
        note={language.say("optionsRulesNote")}
        buttons={[
          { text: language.say("optionsRuleOff"), onAdd: (typed) => add(typed, false) },
          { text: language.say("optionsRuleOn"), onAdd: (typed) => add(typed, true) },
        ]}
      />
    </>
  );
}

function ruleInWords(rule: SiteRule, language: Language): string {
  return language.say(rule.isOn ? "optionsRuleIsOn" : "optionsRuleIsOff", formatSitePlace(rule));
}

function withoutRule(rules: readonly SiteRule[], gone: SiteRule): readonly SiteRule[] {
  return rules.filter(({ host, path }) => host !== gone.host || path !== gone.path);
}
