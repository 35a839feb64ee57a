import { type EdtfDate, parseEdtf } from "../domain/edtf.js";

const SOCRATA_CSV_DAY = /^(\d{4}) ([A-Z][a-z]{2}) (\d{2})(?: |$)/;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;
const US_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A calendar day in any form that the registers use: `2021 Feb 04 12:00:00 AM`,
 * `2021-02-04T00:00:00.000`, `02/04/2021`. The time of day is not read.
 *
 * @returns `undefined` for an empty text, another form, or a day that does not exist
 */
export function readDay(text: string): EdtfDate | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return parseEdtf(iso[1] ?? "");
  const us = US_DAY.exec(text);
  if (us !== null) return parseEdtf(`${us[3]}-${twoDigits(us[1])}-${twoDigits(us[2])}`);
  const socrata = SOCRATA_CSV_DAY.exec(text);
  const month = MONTHS.indexOf(socrata?.[2] ?? "") + 1;
  if (socrata === null || month === 0) return undefined;
  return parseEdtf(`${socrata[1]}-${twoDigits(String(month))}-${socrata[3]}`);
}

/** A whole number, with or without commas between thousands. @returns `undefined` for any other text */
export function readCount(text: string): number | undefined {
  return /^\d{1,3}(,\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll(",", "")) : undefined;
}

/** A number as labels write it: `1,555`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Whether one date certainly comes after another. */
export function isAfter(date: EdtfDate | undefined, other: EdtfDate | undefined): boolean {
  if (date?.earliest === undefined || other?.latest === undefined) return false;
  return date.earliest > other.latest;
}

function twoDigits(text: string | undefined): string {
  return (text ?? "").padStart(2, "0");
}
