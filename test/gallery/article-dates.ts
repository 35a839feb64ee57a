/** Made-up dates of a made-up article, beside a made-up record. */
import type { EventName } from "../../src/domain/claim.js";
import type { IncidentId } from "../../src/domain/incident.js";
import type { ArticleDateRow, ArticleDates } from "../../src/report/article-dates.js";
import { EVENT_NAMES } from "../../src/report/event-words.js";
import { counted } from "../../src/report/language.js";
import { companyId } from "../support/builders.js";
import { shownLanguage } from "./shown-language.js";

const { say } = shownLanguage;

function row(
  kind: ArticleDateRow["kind"],
  event: EventName,
  said: string,
  block?: number,
): ArticleDateRow {
  const text = say("joinedByColon", say(EVENT_NAMES[event]), said);
  return {
    kind,
    text,
    sentence:
      block === undefined
        ? undefined
        : { place: { block, start: 0, end: 20 }, showName: say("datesShowOf", text) },
  };
}

const RECORD_ROWS: readonly ArticleDateRow[] = [
  row(
    "earlier-account",
    "intrusion-started",
    say("datesEarlier", "11 Nov 2021", "Examplecorp notice", "22 Jun 2021", "Example Gazette"),
    1,
  ),
  row("leaves-out", "detected", say("datesLeaveOut", "11 Nov 2021", "Examplecorp letter")),
  row("agrees", "disclosed", say("datesAgree", "26 Nov 2021", "Examplecorp notice"), 0),
];

const OWN_ROWS: readonly ArticleDateRow[] = [
  row("own", "detected", say("datesOwn", "11 Nov 2021", say("speakerCompany")), 0),
  row("own", "disclosed", say("datesOwn", "26 Nov 2021", say("speakerCompany")), 1),
];

/** @param incident `undefined` for an article about an incident that no list has */
export function articleDatesOf(incident: IncidentId | undefined): ArticleDates {
  return {
    company: companyId("examplecorp"),
    incident,
    beside:
      incident === undefined
        ? say("datesNoRecord")
        : say("datesBeside", "Examplecorp", "Example server, 2021"),
    rows: incident === undefined ? OWN_ROWS : RECORD_ROWS,
    firstAccessToPublicNotice: say("notReported"),
    detectionToPublicNotice: say("notReported"),
    words: {
      heading: say("datesHeading"),
      show: say("datesShow"),
      firstAccess: say("tileFirstAccess"),
      detection: say("tileDetection"),
      agreeing: incident === undefined ? "" : counted(shownLanguage, "datesAgreeing", 1),
    },
  };
}
