import type { EventName } from "../domain/claim.js";
import { EVENT_NAMES } from "./event-words.js";
import type { Language, MessageKey } from "./language.js";

/** The words of a card that do not depend on the incident. */
const LABELS = {
  close: "cardClose",
  whoSaidWhat: "cardWhoSaidWhat",
  whatChanged: "cardWhatChanged",
  later: "cardLater",
  alsoOnRecord: "cardAlsoOnRecord",
  comparedWith: "cardComparedWith",
  deadlines: "cardDeadlines",
  sources: "cardSources",
  secondHand: "cardSecondHand",
  undetected: "cardUndetected",
  knownNotPublic: "cardKnownNotPublic",
  uncertain: "cardUncertain",
  fromOthers: "cardFromOthers",
  eachAccount: "cardEachAccount",
  computed: "cardComputed",
  account: "cardAccount",
  said: "cardSaid",
  details: "cardDetails",
  copyCitation: "cardCopyCitation",
  copied: "cardCopied",
  notCopied: "cardNotCopied",
  reportProblem: "cardReportProblem",
  hideHere: "cardHideHere",
} as const satisfies Record<string, MessageKey>;

/** Labels, buttons and names: a card shows no word that is not in its model. */
export type CardWords = { readonly [Label in keyof typeof LABELS]: string } & {
  readonly events: Readonly<Record<EventName, string>>;
};

export function cardWords(language: Language): CardWords {
  const said = (keys: Readonly<Record<string, MessageKey>>) =>
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, language.say(key)]));
  return {
    ...(said(LABELS) as { [Label in keyof typeof LABELS]: string }),
    events: said(EVENT_NAMES) as Record<EventName, string>,
  };
}
