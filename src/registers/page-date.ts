import { type EdtfDate, parseEdtf } from "../domain/edtf.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** "/2013/10/28/", "/2013/oct/28/", "/2013/10/", "/2013-10-28", "-20131028", and "-2013-10" at the end. */
const DATES = [
  /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(?:(\d{1,2})(?=[/?]|$))?/i,
  /[/-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/,
  /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/,
  /-((?:19|20)\d\d)-(\d{1,2})(?=\?|$)/,
];

/** The day or month that the address of a page tells, as those of many newspapers do. */
export function pageDate(url: string): EdtfDate | undefined {
  for (const pattern of DATES) {
    const [, year, month, day] = pattern.exec(url) ?? [];
    if (year === undefined || month === undefined) continue;
    const named = MONTHS.indexOf(month.toLowerCase()) + 1;
    const parts = [year, named === 0 ? month : String(named), ...(day === undefined ? [] : [day])];
    const found = parseEdtf(parts.map((part) => part.padStart(2, "0")).join("-"));
    if (found !== undefined) return found;
  }
  return undefined;
}
