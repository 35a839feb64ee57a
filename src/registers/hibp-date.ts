import { type EdtfDate, parseEdtf } from "../domain/edtf.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** Makes any date approximate. */
const VAGUE = /\b(?:approximately|around|circa|sometime|likely)\b/i;
/** Makes a month or year approximate; a day that lies in it is as good as any. */
const PART_OF_YEAR = /\b(?:early|mid|late)\b/i;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The date of a breach with the precision it really has.
 *
 * The index writes a whole day always. The first of a month stands for the month, and 1 January for
 * the year, unless the words beside it say otherwise: "In January 2016" makes 1 January a month, "on
 * 1 January" or "January 1st" a day. "In approximately March 2015" makes the date approximate. Other
 * days are taken as given.
 *
 * @param opening the first words of the entry's description, without markup
 * @returns `undefined` when `text` is no day
 */
export function breachDate(text: string, opening: string): EdtfDate | undefined {
  const parts = ISO_DAY.exec(text);
  const [, year = "", month = "", day = ""] = parts ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  const phrase = new RegExp(`^.{0,80}?\\b${name},? ${year}\\b`, "i").exec(opening)?.[0];
  const words = phrase ?? new RegExp(`^.{0,60}?\\b${year}\\b`).exec(opening)?.[0] ?? "";
  const date = precise();
  const isVague = VAGUE.test(words) || (date !== text && PART_OF_YEAR.test(words));
  return parseEdtf(`${date}${isVague ? "~" : ""}`);

  function precise(): string {
    if (day !== "01" || saysFirst(opening, name ?? "")) return text;
    return month === "01" && phrase === undefined ? year : `${year}-${month}`;
  }
}

/** Whether the words name the first day of the month: "1 March", "March 1st", "1st of March". */
function saysFirst(opening: string, month: string): boolean {
  return new RegExp(`\\b0?1(?:st)?(?: of)? ${month}\\b|\\b${month} 0?1(?:st)?\\b`, "i").test(
    opening,
  );
}
