import type { Settings } from "../domain/settings.js";
import { AllowedSites } from "./allowed-sites.js";
import { ItemList } from "./item-list.js";
import { ListedSites } from "./listed-sites.js";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";
import { SiteRules } from "./site-rules-list.js";
import { useNames } from "./use-names.js";

export type SitesSectionProps = SectionProps & {
  /** The listed news sites, as domains. */
  readonly sites: readonly string[];
  readonly actions: OptionsActions;
};

/** Where Breachnote runs: the listed sites, the reader's own rules, what was allowed beside them. */
export function SitesSection(props: SitesSectionProps) {
  const { language, settings, change, actions } = props;
  const companies = settings.hidden.map(({ company }) => company);
  const names = useNames(companies, actions);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{language.say("optionsSites")}</h2>
      <ListedSites {...props} />
      <SiteRules {...props} />
      <AllowedSites {...props} />
      <ItemList
        title={language.say("optionsHidden")}
        none={language.say("optionsHiddenNone")}
        button={language.say("optionsShowAgain")}
        items={settings.hidden.map((hidden) => {
          const name = names.get(hidden.company) ?? hidden.company;
          return {
            key: `${hidden.company} ${hidden.host}`,
            text: language.say("optionsHiddenOn", name, hidden.host),
            label: language.say("optionsShowAgainFor", name),
            onClick: () => change((before) => withoutHidden(before, hidden)),
          };
        })}
      />
    </section>
  );
}

function withoutHidden(settings: Settings, gone: Settings["hidden"][number]): Settings {
  const isOther = ({ host, company }: Settings["hidden"][number]) =>
    host !== gone.host || company !== gone.company;
  return { ...settings, hidden: settings.hidden.filter(isOther) };
}
