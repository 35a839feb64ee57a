import { type Day, formatDay } from "../domain/day.js";
import type { Cited } from "./cited.js";

/** What BibTeX and TeX read as more than a letter, and how the letter is written instead. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

/** An address inside the text of a note, which TeX must not read as text. */
const ADDRESS = /<(https?:[^<>\s]*)>/g;

/**
 * An entry of the record as it stands in its list; what it rests on is in the note.
 *
 * @param text the same incident as a sentence, for the note
 */
export function bibtexOf(cited: Cited & { readonly text: string }): string {
  const { company, incident, source, listVersion, provenance, text } = cited;
  const published = source === undefined ? [] : dateFields(source.published);
  const fields = [
    ["author", `{${escaped(source?.publisher ?? incident.source)}}`],
    ["title", `{${escaped(`${company}: ${incident.label}`)}}`],
    ...published,
    ["howpublished", escaped(`${listVersion}, ${provenance}`)],
    ...(source?.homepage ? [["url", address(source.homepage)]] : []),
    ["note", noteOf(text)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${incident.id},`, ...lines, "}"].join("\n");
}

function dateFields(published: Day): readonly (readonly [string, string])[] {
  const date = formatDay(published);
  return [
    ["year", date.slice(0, 4)],
    ["date", date],
  ];
}

/** Addresses stand in `\url`, all else is escaped. */
function noteOf(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? `\\url{${address(part)}}` : escaped(part)))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^$&#_%]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Braces and backslashes would end the field. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
