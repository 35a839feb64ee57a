import type { Holiday } from "./holidays.js";

/** A stretch of the calendar that languages have a word for. Weeks start on Monday. */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | Season;

export type Season = "spring" | "summer" | "autumn" | "winter";

/** What a word before a date makes of it. `from`: it went on from there; `by`: on it or before; `after`: later; `week`: the week it is in; `plain`: nothing. */
export type Bound = "from" | "to" | "by" | "about" | "after" | "week" | "plain";

/**
 * How a language writes dates. One reader serves all: a language gives patterns with these groups,
 * and what the words in them mean.
 *
 * `year`, `month`, `day`, `lastDay`, `weekday`: parts of a date, in words or digits ·
 * `near`: "yesterday" · `which` + `unit`, `weekday` or `month`: "last week" · `whichYear`: "May of last year" ·
 * `whichWeek`: "Tuesday of last week" · `toldMonth`: months from the one told of ·
 * `era` + `eraYear`: a year of a reign ·
 * `holiday`, `weekend`: "Christmas Day", "Thanksgiving weekend" · `unit` with `year`: "spring 2023" ·
 * `quarter`: "first quarter of" · `about`, `amount`, `unit` with `ago` ("two weeks ago"), `order`
 * ("two weeks later"), or alone (a length of time).
 */
export type DateLanguage = {
  /** Tried together; of matches that overlap the first counts, of those that start together the longest. */
  readonly points: readonly RegExp[];
  /** Lower case, without full stops. */
  readonly months: Words<number>;
  /** 0 is Monday. */
  readonly weekdays: Words<number>;
  readonly units: Words<Unit>;
  readonly amounts: Words<number>;
  /** −1 for the last one, 0 for this one, 1 for the next one. */
  readonly whiches: Words<number>;
  readonly holidays: Words<Holiday>;
  /** The year before an era's first. */
  readonly eras?: Words<number>;
  /** Days from the article's. */
  readonly nears: Words<number>;
  /** 1 for "later", "after"; −1 for "before", "earlier". */
  readonly orders: Words<number>;
  /** "more than", "about", "within": an amount that is not the whole of it, not exact, or the most it can be. */
  readonly abouts: Words<"least" | "about" | "most">;
  /** Matched against what stands directly before a date (ends with `$`) and after it (starts with `^`). */
  readonly bounds: readonly {
    readonly before?: RegExp;
    readonly after?: RegExp;
    readonly bound: Bound;
  }[];
  /** What stands between two dates that are the ends of one range, and before and after them. */
  readonly ranges: readonly {
    readonly before: RegExp;
    readonly between: RegExp;
    readonly after: RegExp;
    /** The two are the ends of one night, and one date. */
    readonly isNight?: boolean;
  }[];
  /** A sentence with such a word may speak of a day that is still to come. */
  readonly future: RegExp;
};

export type Words<T> = Readonly<Record<string, T>>;

/** Patterns in which `<name>` stands for `parts[name]`; read with the flags `g`, `u` and `i`. */
export function patterns(parts: Words<string>, sources: readonly string[]): readonly RegExp[] {
  const fill = (source: string): string =>
    source.replace(/<(\w+)>/g, (whole, name: string) => {
      const part = parts[name];
      // `(?<name>` is a group, not a part.
      return part === undefined ? whole : fill(part);
    });
  return sources.map((source) => new RegExp(fill(source), "giu"));
}

/** @returns `undefined` for a word the table lacks */
export function lookUp<T>(words: Words<T>, word: string | undefined): T | undefined {
  if (word === undefined) return undefined;
  const key = word.toLowerCase().replace(/\./g, "").replace(/\s+/g, " ").trim();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
