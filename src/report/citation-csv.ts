import type { DaySpan } from "../domain/measure.js";
import { type Cited, factsOf } from "./cited.js";
import type { Language } from "./language.js";

/** A spreadsheet takes a cell that begins like this for a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** What must stand in quotes (RFC 4180). */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/** A head, and a row for each incident, with CRLF between them (RFC 4180). */
export function csvOf(cited: readonly Cited[], language: Language): string {
  const rows = cited.map((one) => rowOf(one, language));
  const head = Object.keys(rows[0] ?? {});
  return [head, ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map(cellOf).join(","))
    .join("\r\n");
}

/** Heads are the same in every language, for machines. */
function rowOf(cited: Cited, language: Language): Readonly<Record<string, string>> {
  const facts = factsOf(cited);
  const all = (values: readonly string[]) => values.join("; ");
  const [access, detection] = [facts.firstAccessToPublicNotice, facts.detectionToPublicNotice];
  return {
    company: cited.company,
    incident: cited.incident.id,
    label: cited.incident.label,
    first_access: all(facts.firstAccess.dates),
    first_access_per: all(facts.firstAccess.accounts),
    detected: all(facts.detected.dates),
    detected_per: all(facts.detected.accounts),
    public_notice: all(facts.publicNotice.dates),
    public_notice_per: all(facts.publicNotice.accounts),
    first_access_to_public_notice_fewest_days: fewest(access),
    first_access_to_public_notice_most_days: most(access),
    detection_to_public_notice_fewest_days: fewest(detection),
    detection_to_public_notice_most_days: most(detection),
    days: language.say("cardComputed"),
    accounts: facts.accounts,
    list: facts.list,
    list_published: facts.listPublished,
    record_revision: String(facts.recordRevision),
    record_checked: facts.recordChecked,
    references: all(
      facts.references.map(({ publisher, published, url }) =>
        [publisher, published, url].filter((part) => part !== "").join(" "),
      ),
    ),
  };
}

function fewest(span: DaySpan | undefined): string {
  return span === undefined ? "" : String(span.fewest);
}

/** Empty where a date is open. */
function most(span: DaySpan | undefined): string {
  return span?.most === undefined ? "" : String(span.most);
}

/** A quote before what would be a formula: the cell is shown as the text it is. */
function cellOf(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
