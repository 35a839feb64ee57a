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
  /** An end of what lasts, or a range. */
  readonly isSpan: boolean;
  /** A noun stands right behind it, for whose incident it is: "the May 30 criminal attack". */
  readonly isAttribute: boolean;
  readonly others: readonly Span[];
  /** Its verb ends the clause: "hat am 4. März einen Angriff … bekanntgegeben". */
  readonly isFramed: boolean;
  /** The same, where the date comes first: "Am 4. März war ein Angriff … bekannt geworden". */
  readonly isFramedNext: boolean;
  /** Where the noun ends whose date it is: "told of a breach in January". */
  readonly nounEnd: number | undefined;
};

const OF_NOUN =
  /(?<!\p{L})(?:nach|bei|von|über|seit|wegen|infolge|durch) (?:einem|dem|einer|der) (?:[\p{L}-]+ )?[\p{L}-]+ (?:am|im) $|\b(?:of|about|from|in|by|after|over|following|regarding) an? (?:[\w-]+ ){1,3}in $/iu;

export function placeOf(
  sentence: string,
  at: Span,
  words: EventWords,
): Omit<Place, "isLasting" | "isSpan" | "others"> {
  const { clause, opening, topic, verbsFollow } = words;
  const before = sentence.slice(0, at.start).replace(QUOTE_OR_LABEL, "");
  const isFrameNext = words.frame?.test(NEXT_WORD.exec(sentence.slice(at.end))?.[0] ?? "") === true;
  const opensClause = OPENS_CLAUSE.test(before) || (isFrameNext && AFTER_COMMA.test(before));
  const isOpening = opening.test(before) || opensClause;
  return {
    cuts: [...sentence.matchAll(clause)].map(({ index }) => index),
    commas: [...sentence.matchAll(COMMA)].map(({ index }) => index),
    isOpening,
    isIntroduced: isOpening || INTRODUCES.test(before),
    aside: verbsFollow ? undefined : asideOf(sentence.slice(0, at.start)),
    verbsFollow,
    isFramed: words.frame?.test(sentence.slice(0, at.start)) ?? false,
    isFramedNext: isOpening && isFrameNext,
    isAttribute: words.attribute?.test(sentence.slice(at.end)) === true,
    nounEnd: nounEndOf(sentence, at, before),
    isTopic: topic?.test(sentence.slice(at.end)) ?? false,
  };
}

/** "Nach dem Angriff auf die Stadt im Juni sind …": before its verb, a German sentence tells of one thing. */
const OPENS_WITH_NOUN =
  /^(?<noun>(?:(?:Die|Der|Das) \p{Lu}\p{L}+\s(?=de[rs]\s)|Nach|Infolge|Bei|Beim|Seit|Wegen|Durch|Trotz|Der|Die|Das|Den|Ein|Eine)\s?(?:(?:de[mnrs]|eine[mrs])\s)?(?:[\p{Ll}-]+\s){0,2}[\p{L}-]*(?:[Aa]ngriffe?s?|[Aa]ttacke|[Vv]orfalls?|[Ee]inbruchs?|[Zz]ugriffs?|[Dd]atenlecks?|[Dd]atenpanne|[Dd]iebstahls?))\s(?:auf|gegen|bei|beim|in|an|im|der|des)\s(?![^,;:]*(?<!\p{L})(?:wurden?|war(?:en)?|ist|sind|ha(?:t|ben|tten?)|habe|seien?|kam|fand|begann|lief|ging|gab|\p{Ll}{3,}te)(?!\p{L}))[^,;:]{2,90}$/u;
const BEFORE_VERB = /^\)?(?:,[^,;.]{5,90},)?\s\p{Ll}/u;

/** "Closed after a cyberattack on the company on Sunday": what follows a noun is dated with it. */
const AFTER_NOUN =
  /$(?<=\b(?:following|after|since|amid|due to|because of|in the wake of) (?:an?|the|its) (?:[\w-]+ ){0,3}?(?:[\w-]*attack|breach|hack|intrusion|incident)(?<place>\s(?:on|at|against|by)\s[^,;.:]{2,70}?\s(?:on|over the|late|early|last)\s))/iu;

/** "Die Folgen des Angriffs auf die Stadt vom Mittwoch": a noun may be dated by "vom" wherever it stands. */
const NOUN_OF =
  /$(?<=(?<noun>[Aa]ngriffe?s?|[Aa]ttacke|[Vv]orfalls?|[Ee]inbruchs?|[Dd]atenlecks?|[Dd]atenpanne)(?<place>\s(?:auf|gegen|bei|in)\s[^,;.:]{2,70}\svom\s))/u;

/** A noun and what stands around it right before a date are no longer. */
const NOUN_LETTERS = 120;

function nounEndOf(sentence: string, at: Span, before: string): number | undefined {
  if (OF_NOUN.test(before.slice(-NOUN_LETTERS))) return at.start - " in ".length;
  const place = (NOUN_OF.exec(before) ?? AFTER_NOUN.exec(before))?.groups?.["place"];
  if (place !== undefined) return at.start - place.length;
  if (!BEFORE_VERB.test(sentence.slice(at.end))) return undefined;
  const noun = OPENS_WITH_NOUN.exec(before)?.groups?.["noun"];
  return noun === undefined ? undefined : at.start - before.length + noun.length;
}

/** "Im März entdeckt, im Mai wurde …": behind a comma, before its verb. */
const AFTER_COMMA = /,\s(?:(?:am|im|seit|bereits|schon)\s)?$/u;
const NEXT_WORD = /^\s\p{L}+\s/u;

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

/** Up to a quote or a label, or a bullet, or the place that a report comes from. */
const QUOTE_OR_LABEL =
  /^(?:.*[“„「]|.{0,50}:|.*:\s(?=\p{Lu})|[-–•·*]\s|\p{Lu}[\p{L}./ -]{1,30}(?: \([^)]{2,20}\))? [–—-]\s)\s*/u;
