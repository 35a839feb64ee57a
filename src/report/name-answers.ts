import { foldText } from "../dataset/fold.js";
import type { Mention } from "../detection/mention.js";
import type { AnswersHere } from "../domain/name-answer.js";
import type { Finding } from "./page.js";

export type AnsweredMention = Mention & { readonly answer: Finding["answer"] };

/** The phrase that an answer is kept by: the name as the article has it, folded. */
export function phraseOf(name: string): string {
  return foldText(name);
}

/** A reader's word on a name counts more than any evidence in the text. */
export function asAnswered(mention: Mention, answers: AnswersHere): AnsweredMention {
  const phrase = phraseOf(mention.text);
  if (!answers.has(phrase)) return { ...mention, answer: "none" };
  const company = answers.get(phrase);
  const reasons = [{ code: "reader-said", value: mention.text, weight: 1 }];
  return company === undefined
    ? { ...mention, confidence: "ambiguous", reasons, answer: "no-company" }
    : { ...mention, company, confidence: "sure", reasons, answer: "this-company" };
}
