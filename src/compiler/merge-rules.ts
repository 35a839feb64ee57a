import type { Claim, EventName } from "../domain/claim.js";
import type { EdtfDate } from "../domain/edtf.js";
import { width } from "../domain/edtf.js";
import type { Incident, IncidentKind } from "../domain/incident.js";

/**
 * When two accounts may tell of one incident.
 *
 * Starts of access this far apart may be one: registers date the first day of access, the day data
 * was taken, or the month.
 */
export const START_WINDOW_DAYS = 31;
/** Notices of one incident are given to several registers within this many days. */
export const NOTICE_WINDOW_DAYS = 60;
/** A start dated by its year alone says little; more than this and the notices must meet as well. */
const VAGUE_WIDTH_DAYS = 92;
/** Notices further apart than this are of two incidents, however close the starts. */
const FARTHEST_NOTICE_DAYS = 400;

const INTRUSIONS: ReadonlySet<IncidentKind> = new Set([
  "ransomware",
  "malware",
  "phishing",
  "credential-stuffing",
  "vulnerability",
]);
const NO_INTRUSIONS: ReadonlySet<IncidentKind> = new Set(["physical", "error", "insider"]);

/** What decides whether two accounts meet: the dates of one incident, by what they date. */
export type Dates = {
  readonly kind: IncidentKind;
  readonly starts: readonly EdtfDate[];
  /** The end of the access and the detection. */
  readonly ends: readonly EdtfDate[];
  readonly notices: readonly EdtfDate[];
};

/** Two incidents that meet, and how many days apart; the fewer, the likelier they are one. */
export type Meeting = { readonly why: string; readonly days: number };

export function datesOf(incident: Pick<Incident, "kind" | "claims">): Dates {
  const of = (...events: readonly EventName[]) =>
    incident.claims.filter((claim) => isHeard(claim, events)).map(({ date }) => date);
  return {
    kind: incident.kind,
    starts: of("intrusion-started"),
    ends: of("intrusion-ended", "detected"),
    notices: of("disclosed", "regulator-notified", "individuals-notified"),
  };
}

/** @returns `undefined` when they cannot be one incident, or nothing tells that they are */
export function meeting(a: Dates, b: Dates): Meeting | undefined {
  if (!canBeOneKind(a.kind, b.kind)) return undefined;
  const notices = nearest(a.notices, b.notices);
  const starts = nearest(a.starts, b.starts);
  if (notices !== undefined && notices > FARTHEST_NOTICE_DAYS) return undefined;
  const areVague = [...a.starts, ...b.starts].some((date) => width(date) > VAGUE_WIDTH_DAYS);
  if (starts !== undefined && starts <= START_WINDOW_DAYS && !areVague) {
    return { why: `starts ${starts} days apart`, days: starts };
  }
  if (starts !== undefined && !areVague && !isWithin(a, b) && !isWithin(b, a)) return undefined;
  if (notices !== undefined && notices <= NOTICE_WINDOW_DAYS) {
    return { why: `notices ${notices} days apart`, days: notices };
  }
  if (notices !== undefined) return undefined;
  const inside = isWithin(a, b) || isWithin(b, a);
  return inside
    ? { why: "one starts within the other's access", days: START_WINDOW_DAYS }
    : undefined;
}

/** Whether one source gives the same incident twice: the same day of start, or of notice with the same day of start. */
export function isRepeated(a: Dates, b: Dates): boolean {
  if (!canBeOneKind(a.kind, b.kind)) return false;
  const same = (left: readonly EdtfDate[], right: readonly EdtfDate[]) =>
    left.some((date) => date.precision === "day" && right.some(({ text }) => text === date.text));
  return same(a.starts, b.starts);
}

function canBeOneKind(a: IncidentKind, b: IncidentKind): boolean {
  return (
    !(INTRUSIONS.has(a) && NO_INTRUSIONS.has(b)) && !(INTRUSIONS.has(b) && NO_INTRUSIONS.has(a))
  );
}

function isHeard({ event, by }: Claim, events: readonly EventName[]): boolean {
  return by !== "attacker" && events.includes(event);
}

/** Whether `b` starts between the start of `a` and its end, or its notice where no end is known. */
function isWithin(a: Dates, b: Dates): boolean {
  const from = Math.min(...a.starts.map(({ earliest }) => earliest ?? Infinity));
  const ends = a.ends.length > 0 ? a.ends : a.notices;
  const to = Math.max(...ends.map(({ latest }) => latest ?? -Infinity));
  return b.starts.some(
    ({ earliest, latest }) =>
      earliest !== undefined &&
      latest !== undefined &&
      latest >= from &&
      earliest <= to + START_WINDOW_DAYS,
  );
}

/** Days between the two dates that are nearest to one another; 0 when they overlap. */
function nearest(a: readonly EdtfDate[], b: readonly EdtfDate[]): number | undefined {
  const days = a.flatMap((left) => b.map((right) => daysApart(left, right)));
  return days.length === 0 ? undefined : Math.min(...days);
}

function daysApart(a: EdtfDate, b: EdtfDate): number {
  const after = (left: EdtfDate, right: EdtfDate) =>
    (left.earliest ?? left.latest ?? 0) - (right.latest ?? right.earliest ?? 0);
  return Math.max(0, after(a, b), after(b, a));
}
