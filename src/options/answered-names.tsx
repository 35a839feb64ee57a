import { type NameAnswer, withoutAnswer } from "../domain/name-answer.js";
import { ItemList } from "./item-list.js";
import type { SectionProps } from "./options.js";
import type { OptionsActions } from "./options-actions.js";
import { useNames } from "./use-names.js";

export type AnsweredNamesProps = SectionProps & {
  readonly actions: Pick<OptionsActions, "namesOf">;
};

/** What the reader said that names mean, each to be taken back. */
export function AnsweredNames({ language, settings, change, actions }: AnsweredNamesProps) {
  const companies = settings.answers.flatMap(({ company }) => company ?? []);
  const names = useNames(companies, actions);
  const inWords = ({ phrase, host, company }: NameAnswer) =>
    company === undefined
      ? language.say("optionsAnswerNot", phrase, host)
      : language.say("optionsAnswerIs", phrase, host, names.get(company) ?? company);
  return (
    <ItemList
      title={language.say("optionsAnswers")}
      none={language.say("optionsAnswersNone")}
      button={language.say("optionsRemove")}
      items={settings.answers.map((answer) => ({
        key: `${answer.host} ${answer.phrase}`,
        text: inWords(answer),
        label: language.say("optionsRemoveFor", inWords(answer)),
        onClick: () =>
          change(
            (before) => ({ ...before, answers: withoutAnswer(before.answers, answer) }),
            language.say("optionsRemoved", inWords(answer)),
          ),
      }))}
    />
  );
}
