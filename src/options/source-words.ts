import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type {
  ListedSource,
  SourceCopy,
  SourceSignature,
  SourceState,
  SourceTotals,
} from "../platform/listed-source.js";
import type { SourceWork } from "../platform/source-protocol.js";
import { dayInWords } from "../report/dates-in-words.js";
import { counted, type Language, number } from "../report/language.js";

/** How a state is drawn beside its words; the shape alone tells no two kinds of care apart. */
export type ChipShape = "dot" | "ring" | "triangle" | "square" | "arrow" | "arrows";

export type StateChip = { readonly shape: ChipShape; readonly text: string };

/** Where a source stands: a word, and a shape that says how much care it needs. */
export function stateChip({ state, copy }: ListedSource, language: Language): StateChip {
  switch (state.kind) {
    case "stale":
      return { shape: "triangle", text: counted(language, "sourceStateStale", state.days) };
    case "very-stale":
      return { shape: "triangle", text: counted(language, "sourceStateVeryStale", state.days) };
    case "failed":
      return { shape: "square", text: failedInWords(state.why, copy, language) };
    default:
      return { shape: PLAIN_SHAPES[state.kind], text: language.say(PLAIN_STATES[state.kind]) };
  }
}

function failedInWords(
  why: UpdateFailure,
  copy: SourceCopy | undefined,
  language: Language,
): string {
  switch (why.kind) {
    case "signature-wrong":
    case "signature-missing":
      return language.say("sourceStateWrongSignature");
    case "needs-newer-breachnote":
      return language.say("sourceStateNeedsNewer");
    case "copy-damaged":
      return language.say("sourceStateDamaged");
    default:
      return copy === undefined
        ? language.say("sourceStateFailed")
        : language.say("sourceStateFailedCopy", dayInWords(copy.published, language));
  }
}

type PlainState = Exclude<SourceState["kind"], "stale" | "very-stale" | "failed">;

const PLAIN_STATES = {
  off: "sourceStateOff",
  bundled: "sourceStateBundled",
  local: "sourceStateLocal",
  "not-live": "sourceStateNotLive",
  waiting: "sourceStateWaiting",
  "up-to-date": "sourceStateUpToDate",
  "update-available": "sourceStateUpdateAvailable",
  updating: "sourceStateUpdating",
} as const satisfies Record<PlainState, string>;

const PLAIN_SHAPES: Readonly<Record<PlainState, ChipShape>> = {
  off: "ring",
  bundled: "dot",
  local: "dot",
  "not-live": "ring",
  waiting: "ring",
  "up-to-date": "dot",
  "update-available": "arrow",
  updating: "arrows",
};

export function signatureInWords(signature: SourceSignature, language: Language): string {
  switch (signature.kind) {
    case "bundled":
      return language.say("sourceSignedBundled");
    case "unsigned":
      return language.say("sourceUnsigned");
    case "signed":
      return language.say("sourceSigned", signature.by.name);
    case "key-changed":
      return language.say("sourceKeyChanged", signature.by.name, signature.offered.name);
  }
}

/** "4,212 incidents · 2,980 companies from 3 of 5 sources. Newest incident 12 Nov 2026." */
export function totalsOf(
  totals: SourceTotals,
  sources: readonly ListedSource[],
  language: Language,
): string {
  const on = sources.filter(({ isOn, copy }) => isOn && copy !== undefined).length;
  const said = counted(
    language,
    "totals",
    sources.length,
    counted(language, "incidentsHeld", totals.incidentCount),
    counted(language, "companiesHeld", totals.companyCount),
    number(language, on),
  );
  if (totals.newestNotice === undefined) return said;
  const newest = language.say("totalsNewest", dayInWords(totals.newestNotice, language));
  return language.say("joinedBySpace", said, newest);
}

const STEPS = {
  asking: "workAsking",
  receiving: "workReceiving",
  reading: "workReading",
  packing: "workPacking",
  storing: "workStoring",
} as const;

/** "Packing: 42%". */
export function workInWords(
  { step, done, of }: SourceWork & { readonly kind: "working" },
  language: Language,
): string {
  const said = language.say(STEPS[step]);
  if (of === undefined || of === 0) return said;
  const share = new Intl.NumberFormat(language.locale, { style: "percent" }).format(done / of);
  return language.say("workPercent", said, share);
}

/** Absolute and relative: "12 Nov 2026, 18:00 (3 hours ago)". */
export function momentInWords(moment: Moment, now: Moment, language: Language): string {
  const age = relative((moment - now) / 60_000, language);
  return language.say("inBrackets", absolute(moment, language), age);
}

/** The same of what has happened; absolute alone where the device's clock says that it has not yet. */
export function pastMomentInWords(moment: Moment, now: Moment, language: Language): string {
  return moment <= now ? momentInWords(moment, now, language) : absolute(moment, language);
}

/** Absolute and relative: "12 Nov 2026 (16 days ago)". */
export function dayAndAge(day: Day, today: Day, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language.locale, { numeric: "auto" });
  return language.say("inBrackets", dayInWords(day, language), format.format(day - today, "day"));
}

/** The same of a day that has been; absolute alone where the device's clock says that it is still to come. */
export function pastDayAndAge(day: Day, today: Day, language: Language): string {
  return day <= today ? dayAndAge(day, today, language) : dayInWords(day, language);
}

function absolute(moment: Moment, language: Language): string {
  const format = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(language.locale, format).format(moment);
}

/** @param minutes below 0 for the past */
function relative(minutes: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language.locale, { numeric: "auto" });
  const size = Math.abs(minutes);
  if (size < 60) return format.format(Math.round(minutes), "minute");
  if (size < 24 * 60) return format.format(Math.round(minutes / 60), "hour");
  return format.format(Math.round(minutes / (24 * 60)), "day");
}
