import type { Moment } from "../domain/moment.js";
import type { FailedUpdate, SourceUpdate, UpdateFailure } from "../domain/source-update.js";
import { bytesInWords } from "./bytes-in-words.js";
import { dayInWords } from "./dates-in-words.js";
import { type Language, type MessageKey, number } from "./language.js";

/** Failures that are said without a value of their own. */
const PLAIN = {
  network: "failedNetwork",
  "timed-out": "failedTimedOut",
  "network-off": "failedNetworkOff",
  "wrong-length": "failedWrongLength",
  "nothing-usable": "failedNothingUsable",
  "signature-missing": "failedSignatureMissing",
  "signature-wrong": "failedSignatureWrong",
  "key-changed": "failedKeyChanged",
  "parts-differ": "failedPartsDiffer",
  "needs-newer-breachnote": "failedNeedsNewer",
  "storage-full": "failedStorageFull",
  "copy-damaged": "failedCopyDamaged",
  "private-window": "failedPrivate",
  cancelled: "cancelled",
} as const satisfies Partial<Record<UpdateFailure["kind"], MessageKey>>;

/** Why an update was not installed, or a source not added, in one sentence. */
export function failureInWords(why: UpdateFailure, language: Language): string {
  switch (why.kind) {
    case "http":
      return language.say("failedHttp", String(why.status));
    case "not-allowed":
      return language.say("sourceNotAllowed", why.host);
    case "other-host":
      return language.say("failedOtherHost", why.host);
    case "wrong-type":
      return language.say("failedWrongType", why.found);
    case "too-large":
      return language.say("failedTooLarge", bytesInWords(why.most, language));
    case "unreadable":
      return language.say("failedUnreadable", number(language, why.line), why.reason);
    case "version-not-newer":
      return language.say("failedNotNewer", why.found);
    case "expired":
      return language.say("failedExpired", dayInWords(why.on, language));
    case "shrunk":
      return language.say("failedShrunk", number(language, why.from), number(language, why.to));
    default:
      return language.say(PLAIN[why.kind]);
  }
}

/** "Could not update (network). Still using 12 Nov 2026. Next try 18:00." */
export function failedUpdateInWords(
  { why, published, nextTry }: FailedUpdate,
  now: Moment,
  language: Language,
): string {
  const said = [notUpdated(why, language)];
  if (published !== undefined && why.kind !== "copy-damaged") {
    said.push(language.say("updateStillUsing", dayInWords(published, language)));
  }
  if (nextTry !== undefined) {
    said.push(language.say("updateNextTry", clockInWords(nextTry, now, language)));
  }
  return said.reduce((all, next) => language.say("joinedBySpace", all, next));
}

function notUpdated(why: UpdateFailure, language: Language): string {
  switch (why.kind) {
    case "network":
      return language.say("updateFailed", language.say("updateWhyNetwork"));
    case "timed-out":
      return language.say("updateFailed", language.say("updateWhyTimedOut"));
    case "http":
      return language.say("updateFailed", language.say("updateWhyHttp", String(why.status)));
    default: {
      const whyInWords = failureInWords(why, language);
      return SAY_IT_ALL.has(why.kind)
        ? whyInWords
        : language.say("joinedBySpace", language.say("updateFailedPlain"), whyInWords);
    }
  }
}

/** Their sentences say by themselves that nothing was installed. */
const SAY_IT_ALL: ReadonlySet<UpdateFailure["kind"]> = new Set([
  "signature-wrong",
  "key-changed",
  "shrunk",
  "not-allowed",
  "copy-damaged",
  "cancelled",
]);

/** "18:00"; with its day when that is another one. */
function clockInWords(moment: Moment, now: Moment, { locale }: Language): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(isToday ? {} : { dateStyle: "medium" }),
    timeStyle: "short",
  }).format(moment);
}

/** "2 checked, 1 updated, 0 failed". */
export function updateInWords(each: readonly SourceUpdate[], language: Language): string {
  const count = (did: SourceUpdate["did"]) => each.filter((one) => one.did === did).length;
  const [updated, failed] = [count("updated"), count("failed")];
  const checked = updated + failed + count("unchanged");
  if (checked === 0) return language.say("updateNothing");
  return language.say("updateDone", ...[checked, updated, failed].map((n) => number(language, n)));
}
