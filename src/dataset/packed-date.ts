import { type Day, formatDay } from "../domain/day.js";
import { type EdtfDate, type Precision, parseEdtf } from "../domain/edtf.js";
import { type ByteCursor, malformed, named, unzigzag } from "./byte-cursor.js";
import { type ByteWriter, zigzag } from "./byte-writer.js";

/**
 * A *point* is one number: days, months or years since 1970 in zigzag, times 6, plus 3 when
 * approximate, plus its place in `UNITS`. A date is a varint, a point times 4 plus its place in
 * `FORMS`, and for `A/B` a second varint, the point B.
 */
const UNITS = ["day", "month", "year"] as const satisfies readonly Precision[];
const FORMS = ["A", "A/B", "../A", "A/.."] as const;

type Form = (typeof FORMS)[number];

/** More than any calendar date of four-digit years needs. */
const MAX_UNITS = 4_000_000;

export function writeDate(writer: ByteWriter, date: EdtfDate): void {
  const [first = "", second] = date.text.split("/");
  const form = formOf(first, second);
  writer.varint(pointOf(form === "../A" ? (second ?? "") : first) * 4 + FORMS.indexOf(form));
  if (form === "A/B") writer.varint(pointOf(second ?? ""));
}

/** The date whose `text` was written. */
export function readDate(cursor: ByteCursor): EdtfDate {
  const head = cursor.varint();
  const form = named(FORMS, head % 4);
  const first = pointText(Math.floor(head / 4));
  const text =
    form === "A/B"
      ? `${first}/${pointText(cursor.varint())}`
      : form === "../A"
        ? `../${first}`
        : form === "A/.."
          ? `${first}/..`
          : first;
  const date = parseEdtf(text);
  if (date === undefined) throw malformed("a date exists");
  return date;
}

function formOf(first: string, second: string | undefined): Form {
  if (second === undefined) return "A";
  if (first === "..") return "../A";
  return second === ".." ? "A/.." : "A/B";
}

function pointOf(text: string): number {
  const point = parseEdtf(text);
  const unit = point?.precision;
  if (point?.earliest === undefined || unit === undefined || unit === "interval") {
    throw new Error(`a date is written in the form it was read in: found ${text}`);
  }
  const value = zigzag(sinceEpoch(point.earliest, unit));
  return value * 6 + (point.approximate ? 3 : 0) + UNITS.indexOf(unit);
}

function sinceEpoch(first: Day, unit: (typeof UNITS)[number]): number {
  if (unit === "day") return first;
  const [year = 0, month = 1] = formatDay(first).split("-").map(Number);
  return unit === "year" ? year - 1970 : (year - 1970) * 12 + month - 1;
}

function pointText(point: number): string {
  const value = unzigzag(Math.floor(point / 6));
  if (Math.abs(value) > MAX_UNITS) throw malformed("a year has four digits");
  const unit = named(UNITS, point % 3);
  const tilde = point % 6 >= 3 ? "~" : "";
  if (unit === "day") return `${formatDay(value as Day)}${tilde}`;
  if (unit === "year") return `${yearText(value)}${tilde}`;
  const month = value - Math.floor(value / 12) * 12 + 1;
  return `${yearText(Math.floor(value / 12))}-${String(month).padStart(2, "0")}${tilde}`;
}

function yearText(sinceEpochYears: number): string {
  return String(1970 + sinceEpochYears).padStart(4, "0");
}
