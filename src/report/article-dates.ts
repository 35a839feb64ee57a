import type { Dataset } from "../dataset/dataset.js";
import type { CompanyId } from "../domain/company.js";
import type { Incident, IncidentId } from "../domain/incident.js";
import type { ArticleClaim } from "../reading/article-claims.js";
import type { Comparison } from "../reading/compare-with-record.js";
import { speakerName } from "./account-words.js";
import { attribution } from "./attribution.js";
import { dateInWords } from "./dates-in-words.js";
import { measureInWords } from "./days-in-words.js";
import { EVENT_NAMES } from "./event-words.js";
import { counted, type Language } from "./language.js";
import type { Page } from "./page.js";
import { type ReadDates, readDates } from "./read-dates.js";

/** Where the sentence of a date stands: UTF-16 code units into the block's text, `end` excluded. */
export type DatePlace = { readonly block: number; readonly start: number; readonly end: number };

/** One event, as the article and the record date it, in words. */
export type ArticleDateRow = {
  /** `own`: no record of the incident is held. */
  readonly kind: Comparison["kind"] | "own";
  readonly text: string;
  /** The sentence, and what the button that leads to it is called; `undefined` for what the article leaves out. */
  readonly sentence: { readonly place: DatePlace; readonly showName: string } | undefined;
};

/** What a strip says that does not depend on a date: it stands on pages that hold no words of their own. */
export type DatesWords = {
  readonly heading: string;
  readonly show: string;
  readonly firstAccess: string;
  readonly detection: string;
  /** "3 dates as in the record"; empty when none is. */
  readonly agreeing: string;
};

/** An article's own dates beside the record, as plain data. */
export type ArticleDates = {
  /** The company that the article is about; `undefined` when no list has it. */
  readonly company: CompanyId | undefined;
  /** The incident that the dates are held against; `undefined` when no record of it is held. */
  readonly incident: IncidentId | undefined;
  /** What the dates are held against, or that no record is held. */
  readonly beside: string;
  readonly rows: readonly ArticleDateRow[];
  /** The gap that the article's dates alone support. */
  readonly firstAccessToPublicNotice: string;
  readonly detectionToPublicNotice: string;
  readonly words: DatesWords;
};

/** @returns `undefined` when the article dates too little to be sure that it was read right */
export function articleDates(
  page: Page,
  dataset: Dataset,
  language: Language,
): ArticleDates | undefined {
  const read = readDates(page, dataset);
  return read && datesInWords(read, dataset, language);
}

/** The same of dates that are read already. */
export function datesInWords(
  { claims, company, record, comparisons, gap }: ReadDates,
  dataset: Dataset,
  language: Language,
): ArticleDates {
  const name = company && dataset.company(company)?.name;
  const rows =
    record === undefined
      ? ownRows(claims, language)
      : comparisons.map((one) => comparedRow(one, record, language));
  return {
    company,
    incident: record?.id,
    beside:
      record === undefined
        ? language.say("datesNoRecord")
        : language.say("datesBeside", name ?? "", record.label),
    rows,
    firstAccessToPublicNotice: measureInWords(gap.firstAccessToPublicNotice, language),
    detectionToPublicNotice: measureInWords(gap.detectionToPublicNotice, language),
    words: datesWords(rows.filter(({ kind }) => kind === "agrees").length, language),
  };
}

function datesWords(agreeing: number, language: Language): DatesWords {
  return {
    heading: language.say("datesHeading"),
    show: language.say("datesShow"),
    firstAccess: language.say("tileFirstAccess"),
    detection: language.say("tileDetection"),
    agreeing: agreeing === 0 ? "" : counted(language, "datesAgreeing", agreeing),
  };
}

function comparedRow(one: Comparison, record: Incident, language: Language): ArticleDateRow {
  const event = one.kind === "leaves-out" ? one.record.event : one.claim.event;
  const text = language.say(
    "joinedByColon",
    language.say(EVENT_NAMES[event]),
    comparedInWords(one, record, language),
  );
  return {
    kind: one.kind,
    text,
    sentence: one.kind === "leaves-out" ? undefined : sentenceOf(one.claim, text, language),
  };
}

function comparedInWords(one: Comparison, record: Incident, language: Language): string {
  const said = (claim: Pick<ArticleClaim, "date">) => dateInWords(claim.date, language);
  switch (one.kind) {
    case "agrees":
      return language.say("datesAgree", said(one.claim), attribution(record, one.record, language));
    case "differs":
      return language.say(
        "datesDiffer",
        said(one.claim),
        said(one.record),
        attribution(record, one.record, language),
      );
    case "earlier-account":
      return language.say(
        "datesEarlier",
        said(one.claim),
        one.record.account,
        said(one.since),
        attribution(record, one.since, language),
      );
    case "adds":
      return language.say("datesAdd", said(one.claim));
    case "leaves-out":
      return language.say(
        "datesLeaveOut",
        said(one.record),
        attribution(record, one.record, language),
      );
  }
}

/** Each event and date once, in the order of the text. */
function ownRows(claims: readonly ArticleClaim[], language: Language): readonly ArticleDateRow[] {
  const seen = new Set<string>();
  return claims
    .filter(
      ({ event, date }) => !seen.has(`${event} ${date.text}`) && seen.add(`${event} ${date.text}`),
    )
    .map((claim) => {
      const text = language.say(
        "joinedByColon",
        language.say(EVENT_NAMES[claim.event]),
        language.say(
          "datesOwn",
          dateInWords(claim.date, language),
          speakerName(claim.by, language),
        ),
      );
      return { kind: "own", text, sentence: sentenceOf(claim, text, language) };
    });
}

function sentenceOf(
  { block, sentence: { start, end } }: ArticleClaim,
  text: string,
  language: Language,
): ArticleDateRow["sentence"] {
  return { place: { block, start, end }, showName: language.say("datesShowOf", text) };
}
