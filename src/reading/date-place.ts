import type { EventWords } from "./event-words.js";
import type { Span } from "./sentences.js";

/** Where a date stands in its sentence. */
export type Place = {
  /** Where clauses meet. */
  readonly cuts: readonly number[];
  readonly commas: readonly number[];
  /** "On Friday, …", "In a note of Friday, …": it stands in what its sentence opens with. */
  readonly isIntroduced: boolean;
  readonly isOpening: boolean;
  /** Where an aside begins that stands right before the date: "an attack – by whom, is not known – on Friday". */
  readonly aside: number | undefined;
  readonly verbsFollow: boolean;
  readonly isTopic: boolean;
  readonly isLasting: boolean;
  readonly others: readonly Span[];
  /** Its verb ends the clause: "hat am 4. März einen Angriff … bekanntgegeben". */
  readonly isFramed: boolean;
  /** "Told of a breach in January": it says which breach is meant. */
  readonly isOfNoun: boolean;
};

const OF_NOUN =
  /(?<!\p{L})(?:nach|bei|von|über) (?:einem|dem|einer|der) (?:[\p{L}-]+ )?[\p{L}-]+ (?:am|im) $|\b(?:of|about|from|in|by|after|over|following|regarding) an? (?:[\w-]+ ){1,3}in $/iu;

export function placeOf(
  sentence: string,
  at: Span,
  words: EventWords,
): Omit<Place, "isLasting" | "others"> {
  const { clause, opening, topic, verbsFollow } = words;
  const before = sentence.slice(0, at.start).replace(QUOTE_OR_LABEL, "");
  const isOpening = opening.test(before) || OPENS_CLAUSE.test(before);
  return {
    cuts: [...sentence.matchAll(clause)].map(({ index }) => index),
    commas: [...sentence.matchAll(COMMA)].map(({ index }) => index),
    isOpening,
    isIntroduced: isOpening || INTRODUCES.test(before),
    aside: verbsFollow ? undefined : asideOf(sentence.slice(0, at.start)),
    verbsFollow,
    isFramed: words.frame?.test(sentence.slice(0, at.start)) ?? false,
    isOfNoun: OF_NOUN.test(before),
    isTopic: topic?.test(sentence.slice(at.end)) ?? false,
  };
}

function asideOf(before: string): number | undefined {
  return ASIDE.exec(before)?.index;
}

const ASIDE =
  /(?:, (?:an?|the|which|who|der|die|das|ein|eine) [^,;.]{5,90},| [–—] [^–—]{5,90} [–—]| \([^()]{3,90}\)) (?:on |in |late |early |am |im )*$/iu;

const INTRODUCES = /^(?:In|With|Through|Via|By) [^,]*$/iu;
const COMMA = /,\s/gu;
/** "They learned that in July somebody …": the date is of what follows. */
const OPENS_CLAUSE =
  /\bthat (?:(?:on|in|at|over|since|late|early|from|between|during|around|last|this) )+$/iu;

/** Up to a quote or a label, or a bullet. */
const QUOTE_OR_LABEL = /^(?:.*[“„「]|.{0,50}:|[-–•·*]\s)\s*/u;
