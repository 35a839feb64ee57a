import type { DateExpression } from "./date-expressions.js";
import type { ArticleEvent } from "./event-words.js";

/** The ends of a date expression that are dates of events by themselves. */
export function endsOf(one: DateExpression, event: ArticleEvent) {
  if (one.kind === "date") {
    if (one.bound === "to" && event === "intrusion-started") {
      return [{ ...one, event: "intrusion-ended" as const }];
    }
    return [{ ...one, event }];
  }
  if (one.kind !== "range") return [];
  if (event !== "intrusion-started" && event !== "intrusion-ended") return [{ ...one, event }];
  return [
    { ...one.first, event: "intrusion-started" as const },
    { ...one.last, event: "intrusion-ended" as const },
  ];
}
