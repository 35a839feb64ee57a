import type { CompanyId } from "../domain/company.js";
import { withFollowed } from "../domain/settings.js";
import type { SearchHit } from "../platform/protocol.js";
import { CompanySearch } from "../ui/company-search.js";
import { CheckBox } from "./check-box.js";
import { ItemList } from "./item-list.js";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";
import { useNames } from "./use-names.js";

export type FollowedSectionProps = SectionProps & { readonly actions: OptionsActions };

/** The companies of which the reader wants to hear news. */
export function FollowedSection(props: FollowedSectionProps) {
  const { language, settings, change, say, actions } = props;
  const names = useNames(settings.followed, actions);
  const nameOf = (company: CompanyId) =>
    names.get(company) ?? language.say("optionsFollowedUnknown", company);
  const switchNotify = async (notifyFollowed: boolean) => {
    if (notifyFollowed && !(await actions.allowNotifications())) {
      // Set to what it was, so that the check box is drawn anew.
      change((before) => ({ ...before, notifyFollowed: false }));
      say(language.say("optionsRefused"));
      return;
    }
    const said = notifyFollowed ? language.say("optionsNotifyOn") : undefined;
    change((before) => ({ ...before, notifyFollowed }), said);
  };
  const searching = {
    search: actions.search,
    nothingHeld: actions.nothingHeld,
    onChoose: ({ company, name }: SearchHit) =>
      change(
        (before) => withFollowed(before, company, true),
        language.say("optionsFollowing", name),
      ),
  };
  return (
    <section aria-labelledby="followed">
      <h2 id="followed">{language.say("optionsFollowed")}</h2>
      <p>{language.say("optionsFollowedNote")}</p>
      <ItemList
        title={language.say("optionsFollowedList")}
        none={language.say("optionsFollowedNone")}
        button={language.say("optionsUnfollow")}
        items={settings.followed.map((company) => ({
          key: company,
          text: nameOf(company),
          label: language.say("optionsUnfollowFor", nameOf(company)),
          onClick: () =>
            change(
              (before) => withFollowed(before, company, false),
              language.say("optionsUnfollowed", nameOf(company)),
            ),
        }))}
      />
      <h3>{language.say("optionsFollowAdd")}</h3>
      <CompanySearch language={language} searching={searching} isFirst={false} />
      <CheckBox
        text={language.say("optionsNotify")}
        isOn={settings.notifyFollowed}
        onSwitch={(isOn) => void switchNotify(isOn)}
      />
    </section>
  );
}
