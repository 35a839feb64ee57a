import { type Account, accountsOf, isResponse } from "../domain/accounts.js";
import type { Claim, EventName } from "../domain/claim.js";
import { datingsOf } from "../domain/dating.js";
import { type Day, dayToDate } from "../domain/day.js";
import { type EdtfDate, overlaps, width } from "../domain/edtf.js";
import { publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { dateInWords } from "./dates-in-words.js";
import { EVENT_NAMES } from "./event-words.js";
import { laneWords } from "./lane-words.js";
import { type Language, number } from "./language.js";

/** A dated point of a lane; `latest` differs from `earliest` when the day was not given. */
export type LanePoint = {
  readonly event: EventName;
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  /** "detected: 11 Nov 2021". */
  readonly text: string;
  /** "22", the day of the month; empty when the day was not given. */
  readonly dayText: string;
  /** Said by this account; otherwise another account's date, drawn faintly for orientation. */
  readonly isOwn: boolean;
};

/** A stretch between points: undetected, or known and not yet public. */
export type LaneBar = {
  readonly kind: "undetected" | "known";
  readonly from: Day;
  readonly to: Day;
};

/** What one account said, or the company replied, drawn on the time scale that all lanes of an incident share. */
export type Lane = {
  /** "Panasonic notice, 26 Nov 2021". */
  readonly title: string;
  /** "gave 11 November as the day of access". */
  readonly words: string;
  readonly points: readonly LanePoint[];
  readonly bars: readonly LaneBar[];
};

/** Events a lane draws; the others are told in words. */
const DRAWN: readonly EventName[] = [
  "intrusion-started",
  "intrusion-ended",
  "detected",
  "contained",
  "regulator-notified",
  "disclosed",
];

/** An account's claims without those that only say less precisely what another of them says. */
export function ownClaims({ claims }: Account): readonly Claim[] {
  return claims.filter((claim) => !claims.some((other) => isFiner(other, claim)));
}

function isFiner(a: Claim, b: Claim): boolean {
  return a.event === b.event && width(a.date) < width(b.date) && overlaps(a.date, b.date);
}

/** Whether an account dates anything that is drawn; an attacker's word has no lane. */
export function hasLane(account: Account): boolean {
  return account.by !== "attacker" && account.claims.some(isDrawn);
}

/** A lane for each account, and after it one for its reply to others. */
export function lanesOf(incident: Incident, language: Language): readonly Lane[] {
  return accountsOf(incident).flatMap((account) => [
    ...(hasLane(account) ? [laneOf(incident, account, language)] : []),
    ...account.claims
      .filter((claim) => isResponse(incident, claim))
      .map((response) => responseLane(response, language)),
  ]);
}

function laneOf(incident: Incident, account: Account, language: Language): Lane {
  const own = ownClaims(account).filter(isDrawn);
  const borrowed = borrowedClaims(incident, own);
  const points = [
    ...own.map((claim) => pointOf(claim, true, language)),
    ...borrowed.map((claim) => pointOf(claim, false, language)),
  ].sort((a, b) => DRAWN.indexOf(a.event) - DRAWN.indexOf(b.event));
  return {
    title:
      account.saidOn === undefined
        ? account.name
        : language.say("joinedByComma", account.name, dateInWords(account.saidOn, language)),
    words: laneWords(account, ownClaims(account), language),
    points,
    bars: barsOf([...own, ...borrowed], publicNotice(incident).standing[0]?.claim.date),
  };
}

/** "Company response, 3 Dec 2021", with a shape of its own on the day on which it was given. */
function responseLane(response: Claim, language: Language): Lane {
  const { account, date, saidOn = date, label } = response;
  const title = language.say("companyResponse");
  const when = dateInWords(saidOn, language);
  const point = pointOf({ ...response, date: saidOn }, true, language);
  return {
    title: language.say("joinedByComma", title, when),
    words: label === undefined ? account : language.say("joinedByColon", account, label),
    points: [{ ...point, text: language.say("joinedByColon", title, when) }],
    bars: [],
  };
}

/**
 * Dates of other accounts that an account leaves open: the one public notice, and the one detection
 * unless its own first access was replaced, which would tell of a stretch that nobody reported.
 */
function borrowedClaims(incident: Incident, own: readonly Claim[]): readonly Claim[] {
  const has = (event: EventName) => own.some((claim) => claim.event === event);
  const isReplaced = own.some(
    ({ event, status }) => event === "intrusion-started" && status.kind === "superseded",
  );
  const [detection, ...otherDetections] = datingsOf(incident, "detected").standing;
  const [notice] = publicNotice(incident).standing;
  const borrowed: Claim[] = [];
  if (!has("detected") && !isReplaced && otherDetections.length === 0 && detection !== undefined) {
    borrowed.push(detection.claim);
  }
  if (!has("disclosed") && !has("regulator-notified") && notice !== undefined) {
    borrowed.push(notice.claim);
  }
  return borrowed;
}

/**
 * Only the certain part of a stretch: from the last day it may have begun to the first it may have
 * ended. What is known stops being so at the first notice of all, whoever gave it.
 */
export function barsOf(claims: readonly Claim[], notice: EdtfDate | undefined): readonly LaneBar[] {
  const dateOf = (event: EventName) =>
    claims
      .filter((claim) => claim.event === event && claim.status.kind !== "superseded")
      .reduce<Claim | undefined>(
        (first, claim) =>
          (claim.date.earliest ?? Infinity) < (first?.date.earliest ?? Infinity) ? claim : first,
        undefined,
      )?.date;
  const [started, detected] = [dateOf("intrusion-started"), dateOf("detected")];
  const bars: LaneBar[] = [];
  const add = (kind: LaneBar["kind"], from: Day | undefined, to: Day | undefined) => {
    if (from !== undefined && to !== undefined && from < to) bars.push({ kind, from, to });
  };
  add("undetected", started?.latest, detected?.earliest);
  add("known", detected?.latest, notice?.earliest);
  return bars;
}

export function pointOf({ event, date }: Claim, isOwn: boolean, language: Language): LanePoint {
  const { earliest, latest } = date;
  const text = language.say(
    "joinedByColon",
    language.say(EVENT_NAMES[event]),
    dateInWords(date, language),
  );
  const isDay = earliest !== undefined && earliest === latest;
  const dayText = isDay ? number(language, dayToDate(earliest).getUTCDate()) : "";
  return { event, earliest, latest, text, dayText, isOwn };
}

function isDrawn({ event }: Claim): boolean {
  return DRAWN.includes(event);
}
