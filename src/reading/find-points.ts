import { type DateLanguage, lookUp, type Season, type Unit } from "./date-language.js";
import type { Holiday } from "./holidays.js";
import type { Span } from "./sentences.js";

/** What the words of one date, relative date or length of time say, before any of it is resolved. */
export type Said =
  | {
      readonly kind: "calendar";
      readonly year: number | undefined;
      readonly month: number | undefined;
      readonly day: number | undefined;
      /** The other end of "June 22–25". */
      readonly lastDay: number | undefined;
      /** 0 is Monday. */
      readonly weekday: number | undefined;
      /** "last May", "May of last year": years or occurrences from the article's. */
      readonly which: number | undefined;
      readonly whichYear: number | undefined;
      /** "Tuesday of last week": weeks from the article's own. */
      readonly whichWeek: number | undefined;
      /** "同月24日": months from the one told of. */
      readonly toldMonth: number | undefined;
      readonly quarter: number | undefined;
    }
  | { readonly kind: "near"; readonly days: number }
  | { readonly kind: "unit"; readonly unit: Unit; readonly which: number }
  | { readonly kind: "season"; readonly season: Season; readonly year: number }
  /** `isWeekend`: with the days off around it. `year` is `undefined` for the latest one. */
  | {
      readonly kind: "holiday";
      readonly holiday: Holiday;
      readonly isWeekend: boolean;
      readonly year: number | undefined;
    }
  | ({ readonly kind: "ago" } & Length)
  | ({ readonly kind: "length" } & Length)
  | ({ readonly kind: "offset"; readonly direction: number } & Length);

export type Length = {
  readonly unit: Unit;
  readonly amount: number;
  /** The amount is the fewest, the most, or is not exact; `undefined` when it was said plainly. */
  readonly about: "least" | "about" | "most" | undefined;
};

export type Point = Span & { readonly said: Said };

/** Every date, relative date and length of time in a text, in order; none overlaps another. */
export function findPoints(text: string, language: DateLanguage): readonly Point[] {
  const found: Point[] = [];
  for (const pattern of language.points) {
    for (const match of text.matchAll(pattern)) {
      const said = read(match.groups ?? {}, language);
      if (said === undefined) continue;
      const blank = match[0].length - match[0].trimStart().length;
      found.push({ start: match.index + blank, end: match.index + match[0].length, said });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Point[] = [];
  for (const point of found) {
    if (point.start >= (kept.at(-1)?.end ?? 0)) kept.push(point);
  }
  return kept;
}

type Groups = { readonly [name: string]: string | undefined };

function read(groups: Groups, language: DateLanguage): Said | undefined {
  if (groups["near"] !== undefined) {
    const days = lookUp(language.nears, groups["near"]);
    return days === undefined ? undefined : { kind: "near", days };
  }
  const year = yearOf(groups, language);
  const holiday = lookUp(language.holidays, groups["holiday"]);
  if (holiday !== undefined) {
    return { kind: "holiday", holiday, isWeekend: groups["weekend"] !== undefined, year };
  }
  const unit = lookUp(language.units, groups["unit"]);
  if (year !== undefined && unit !== undefined && isSeason(unit)) {
    return { kind: "season", season: unit, year };
  }
  if (unit === undefined) return readCalendar(groups, language);
  const direction = lookUp(language.orders, groups["order"]);
  const length = lengthOf(unit, groups, language);
  if (direction !== undefined) {
    return length === undefined ? undefined : { kind: "offset", direction, ...length };
  }
  const which = lookUp(language.whiches, groups["which"]);
  if (which !== undefined) return { kind: "unit", unit, which };
  if (length === undefined) return undefined;
  return groups["ago"] === undefined ? { kind: "length", ...length } : { kind: "ago", ...length };
}

function isSeason(unit: Unit): unit is Season {
  return unit === "spring" || unit === "summer" || unit === "autumn" || unit === "winter";
}

/** "The next day" has no amount: it is one. */
function lengthOf(unit: Unit, groups: Groups, language: DateLanguage): Length | undefined {
  const amount = groups["amount"] === undefined ? 1 : numberOf(groups["amount"], language.amounts);
  if (amount === undefined) return undefined;
  // "Within three days": the word that counts from another event says that it is the most.
  const about = groups["about"] ?? (groups["amount"] === undefined ? undefined : groups["order"]);
  return { unit, amount, about: lookUp(language.abouts, about) };
}

function readCalendar(groups: Groups, language: DateLanguage): Said {
  return {
    kind: "calendar",
    year: yearOf(groups, language),
    month: numberOf(groups["month"], language.months),
    day: numberOf(groups["day"], {}),
    lastDay: numberOf(groups["lastDay"], {}),
    weekday: lookUp(language.weekdays, groups["weekday"]),
    which: lookUp(language.whiches, groups["which"]),
    whichYear: lookUp(language.whiches, groups["whichYear"]),
    whichWeek: lookUp(language.whiches, groups["whichWeek"]),
    toldMonth: lookUp(language.whiches, groups["toldMonth"]),
    quarter: numberOf(groups["quarter"], language.amounts),
  };
}

function yearOf(groups: Groups, { eras = {}, amounts }: DateLanguage): number | undefined {
  const before = lookUp(eras, groups["era"]);
  const ofEra = numberOf(groups["eraYear"], amounts);
  if (before !== undefined && ofEra !== undefined) return before + ofEra;
  return numberOf(groups["year"], {});
}

function numberOf(
  word: string | undefined,
  names: Readonly<Record<string, number>>,
): number | undefined {
  if (word === undefined) return undefined;
  const digits = word.normalize("NFKC");
  return /^\d+$/.test(digits) ? Number(digits) : lookUp(names, word);
}
