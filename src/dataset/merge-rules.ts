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
/** Reports of one incident, coded one by one, are this near where nothing but the year of the start is known. */
const FEW_DAYS = 7;
/** A start dated more vaguely than by its season is not compared. */
const VAGUE_WIDTH_DAYS = 92;
/** Notices or detections further apart than this are of two incidents, unless they start on the same day. */
const FARTHEST_NOTICE_DAYS = 200;

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
  readonly isReviewed: boolean;
  readonly starts: readonly EdtfDate[];
  readonly ends: readonly EdtfDate[];
  readonly detections: readonly EdtfDate[];
  readonly notices: readonly EdtfDate[];
};

/** Two incidents that meet, and how many days apart; the fewer, the likelier they are one. */
export type Meeting = { readonly why: string; readonly days: number };

export function datesOf(incident: Pick<Incident, "kind" | "claims" | "checked">): Dates {
  const of = (...events: readonly EventName[]) =>
    incident.claims.filter((claim) => isHeard(claim, events)).map(({ date }) => date);
  return {
    kind: incident.kind,
    isReviewed: incident.checked !== undefined,
    starts: of("intrusion-started"),
    ends: of("intrusion-ended"),
    detections: of("detected"),
    notices: of("disclosed", "regulator-notified", "individuals-notified"),
  };
}

/** @returns `undefined` when they cannot be one incident, or nothing tells that they are */
export function meeting(a: Dates, b: Dates): Meeting | undefined {
  if (!canBeOneKind(a.kind, b.kind)) return undefined;
  const notices = nearest(a.notices, b.notices);
  const starts = areVague(a, b) ? undefined : nearest(a.starts, b.starts);
  const detections = nearest(a.detections, b.detections);
  if (detections !== undefined && detections > FARTHEST_NOTICE_DAYS) return undefined;
  if (starts !== undefined && starts <= START_WINDOW_DAYS) {
    const isSameDay = sharesDay(a.starts, b.starts);
    if (notices !== undefined && notices > FARTHEST_NOTICE_DAYS && !isSameDay) return undefined;
    return { why: `starts ${starts} days apart`, days: isSameDay ? 0 : starts + (notices ?? 0) };
  }
  const isInside = isWithin(a, b) || isWithin(b, a);
  if (notices !== undefined) {
    const isNear = notices <= NOTICE_WINDOW_DAYS;
    const canBe = starts === undefined || isInside || isDetection(a, b) || isDetection(b, a);
    return isNear && canBe ? { why: `notices ${notices} days apart`, days: notices } : undefined;
  }
  if (isPublished(a, b) || isPublished(b, a)) {
    return { why: "one starts where the other is told", days: START_WINDOW_DAYS };
  }
  const why = "one starts within the other's access";
  return isInside ? { why, days: FARTHEST_NOTICE_DAYS } : undefined;
}

/** Whether `b` gives as its start the very day on which `a` was detected, as indexes do that have no other. */
function isDetection(a: Dates, b: Dates): boolean {
  return sharesDay(a.detections, b.starts);
}

/**
 * Whether `b`, of which no notice is known, starts in the weeks around the notice of `a`: an index that dates
 * a breach by what became public. The starts must not contradict one another.
 */
function isPublished(a: Dates, b: Dates): boolean {
  if (b.notices.length > 0 || areVague(b)) return false;
  const days = nearest(a.notices, b.starts);
  const starts = nearest(a.starts, b.starts) ?? 0;
  return days !== undefined && days <= START_WINDOW_DAYS && starts === 0;
}

/**
 * Whether one source gives the same incident twice: starts on the same day; or, where it codes reports of
 * others (`isCoded`), intrusions of which starts and notices are both within a month, or which are told
 * within days where only the year of the start is known, unless one was told before the other began.
 */
export function isRepeated(a: Dates, b: Dates, isCoded: boolean): boolean {
  if (!canBeOneKind(a.kind, b.kind)) return false;
  if (sharesDay(a.starts, b.starts)) return true;
  const isIntrusion = !NO_INTRUSIONS.has(a.kind) && !NO_INTRUSIONS.has(b.kind);
  if (!isCoded || !isIntrusion || isToldBefore(a, b) || isToldBefore(b, a)) return false;
  const [starts, notices] = [nearest(a.starts, b.starts), nearest(a.notices, b.notices)];
  if (starts === undefined || notices === undefined) return false;
  if (areVague(a, b)) return starts === 0 && notices <= FEW_DAYS && areExact(a.notices, b.notices);
  return Math.max(starts, notices) <= START_WINDOW_DAYS;
}

/** Whether `a` was told before `b` began or was detected: that is another intrusion. */
function isToldBefore(a: Dates, b: Dates): boolean {
  const told = Math.max(...a.notices.map(({ latest }) => latest ?? Infinity));
  return [...b.starts, ...b.detections].some(({ earliest }) => (earliest ?? -Infinity) > told);
}

function areExact(...all: readonly (readonly EdtfDate[])[]): boolean {
  return all.every((dates) => dates.some(({ precision }) => precision === "day"));
}

function sharesDay(a: readonly EdtfDate[], b: readonly EdtfDate[]): boolean {
  return a.some((date) => date.precision === "day" && b.some(({ text }) => text === date.text));
}

function areVague(...all: readonly Dates[]): boolean {
  return all.some(({ starts }) => starts.some((date) => width(date) > VAGUE_WIDTH_DAYS));
}

/** No intrusion is a loss, a mistake or the work of insiders; what is less certain can be any. */
export function canBeOneKind(a: IncidentKind, b: IncidentKind): boolean {
  return (
    !(INTRUSIONS.has(a) && NO_INTRUSIONS.has(b)) && !(INTRUSIONS.has(b) && NO_INTRUSIONS.has(a))
  );
}

function isHeard({ event, by }: Claim, events: readonly EventName[]): boolean {
  return by !== "attacker" && events.includes(event);
}

/**
 * Whether `b` starts between the start of `a` and its end, or else its detection, or else its notice.
 * Where only the year of its start is known, nobody's access is long enough to tell, but a reviewed one's.
 */
function isWithin(a: Dates, b: Dates): boolean {
  if (areVague(a) && !a.isReviewed) return false;
  const from = Math.min(...a.starts.map(({ earliest }) => earliest ?? Infinity));
  const ends = [a.ends, a.detections, a.notices].find((dates) => dates.length > 0) ?? [];
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
