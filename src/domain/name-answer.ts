import type { CompanyId } from "./company.js";

/** What a name means on a site, as the reader said when Breachnote could not tell. */
export type NameAnswer = {
  readonly host: string;
  /** The name without letter case, accents and width, as a search folds it. */
  readonly phrase: string;
  /** Left out: no company that is held. */
  readonly company?: CompanyId;
};

/** The answers given on one site, by phrase; `undefined` stands for "no company". */
export type AnswersHere = ReadonlyMap<string, CompanyId | undefined>;

/** Only those of this very host count: the same name may mean something else a host further. */
export function answersOn(answers: readonly NameAnswer[], host: string): AnswersHere {
  const here = answers.filter((answer) => answer.host === host);
  return new Map(here.map(({ phrase, company }) => [phrase, company]));
}

/** Takes the place of what was answered for the same name on the same site. */
export function withAnswer(
  answers: readonly NameAnswer[],
  answer: NameAnswer,
): readonly NameAnswer[] {
  return [...withoutAnswer(answers, answer), answer];
}

export function withoutAnswer(
  answers: readonly NameAnswer[],
  { host, phrase }: Pick<NameAnswer, "host" | "phrase">,
): readonly NameAnswer[] {
  return answers.filter((other) => other.host !== host || other.phrase !== phrase);
}
