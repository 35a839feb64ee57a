import type { DaySpan, Measure, Reading } from "../domain/measure.js";
import { counted, type Language, number } from "./language.js";

/** A measure as a tile and a list show it: "157 days", "15–157 days · 2 accounts", "not reported". */
export function measureInWords(measure: Measure, language: Language): string {
  switch (measure.kind) {
    case "unknown":
      return language.say("notReported");
    case "reversed":
      return language.say("peopleToldFirst");
    case "conflict":
      return language.say("datesConflict");
    case "days": {
      const days = daysInWords(measure, language);
      if (measure.readings.length === 1) return days;
      const accounts = counted(language, "accounts", measure.readings.length);
      return language.say("joinedByDot", days, accounts);
    }
  }
}

/** The days alone, without how many accounts they come from. */
export function daysInWords(measure: Measure & { kind: "days" }, language: Language): string {
  const [first, ...others] = measure.readings;
  return others.length === 0
    ? readingInWords(first, language)
    : about(spanInWords(measure, language), measure.approximate, language);
}

export function readingInWords(reading: Reading, language: Language): string {
  const { from, to, most, approximate } = reading;
  const isFewestOpen = from.date.latest === undefined || to.date.earliest === undefined;
  const words =
    isFewestOpen && most !== undefined
      ? counted(language, "daysAtMost", most)
      : spanInWords(reading, language);
  return about(words, approximate, language);
}

function spanInWords({ fewest, most }: DaySpan, language: Language): string {
  if (most === undefined) {
    return fewest === 0 ? language.say("daysNotKnown") : counted(language, "daysAtLeast", fewest);
  }
  if (fewest === most) return counted(language, "days", fewest);
  return counted(language, "daysRange", most, number(language, fewest));
}

function about(words: string, isApproximate: boolean, language: Language): string {
  return isApproximate ? language.say("daysAbout", words) : words;
}
