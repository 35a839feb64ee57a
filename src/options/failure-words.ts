import type { UpdateFailure } from "../platform/listed-source.js";
import { dayInWords } from "../report/dates-in-words.js";
import { type Language, type MessageKey, number } from "../report/language.js";
import { bytesInWords } from "./source-words.js";

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
