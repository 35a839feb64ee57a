import type { Settings } from "../domain/settings.js";
import { AddField } from "./add-field.js";
import { AnsweredNames } from "./answered-names.js";
import { CheckBox } from "./check-box.js";
import { Choices } from "./choices.js";
import { ItemList } from "./item-list.js";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";
import { choicesOf, MARK_FROM } from "./setting-choices.js";

export type MatchingSectionProps = SectionProps & {
  readonly actions: Pick<OptionsActions, "namesOf">;
};

/** How sure a name must be, and which words are no names. */
export function MatchingSection(props: MatchingSectionProps) {
  const { language, settings, change } = props;
  return (
    <section aria-labelledby="matching">
      <h2 id="matching">{language.say("optionsMatching")}</h2>
      <Choices
        name="mark-from"
        title={language.say("optionsMarkFrom")}
        choices={choicesOf(MARK_FROM, language)}
        chosen={settings.markFrom}
        onChoose={(markFrom) => change((before) => ({ ...before, markFrom }))}
      />
      <p class="quiet">{language.say("optionsMarkNote")}</p>
      <CheckBox
        text={language.say("optionsListAmbiguous")}
        isOn={settings.listAmbiguous}
        onSwitch={(listAmbiguous) => change((before) => ({ ...before, listAmbiguous }))}
      />
      <ItemList
        title={language.say("optionsBlocked")}
        none={language.say("optionsBlockedNone")}
        button={language.say("optionsRemove")}
        items={settings.blockedNames.map((name) => ({
          key: name,
          text: name,
          label: language.say("optionsRemoveFor", name),
          onClick: () =>
            change(
              (before) => withBlocked(before, name, false),
              language.say("optionsRemoved", name),
            ),
        }))}
      />
      <AddField
        label={language.say("optionsBlockedAdd")}
        note={language.say("optionsBlockedHow")}
        buttons={[
          {
            text: language.say("optionsAdd"),
            onAdd(name) {
              change(
                (before) => withBlocked(before, name, true),
                language.say("optionsBlockedDone", name),
              );
              return true;
            },
          },
        ]}
      />
      <AnsweredNames {...props} />
    </section>
  );
}

function withBlocked(settings: Settings, name: string, isBlocked: boolean): Settings {
  const others = settings.blockedNames.filter((each) => each !== name);
  return { ...settings, blockedNames: isBlocked ? [...others, name] : others };
}
