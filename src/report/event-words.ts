import type { EventName } from "../domain/claim.js";
import type { MessageKey } from "./language.js";

/** An event as a legend, a table or a list names it: "first access". */
export const EVENT_NAMES: Readonly<Record<EventName, MessageKey>> = {
  "intrusion-started": "eventFirstAccess",
  "intrusion-ended": "eventAccessEnded",
  detected: "eventDetected",
  contained: "eventContained",
  "regulator-notified": "eventRegulatorTold",
  "individuals-notified": "eventPeopleTold",
  disclosed: "eventPublicNotice",
  listed: "eventListed",
  "claimed-by-attacker": "eventSaidByAttacker",
  corrected: "eventCorrected",
};

/** What stands after "the day of". */
export const EVENT_DAYS: Readonly<Record<EventName, MessageKey>> = {
  "intrusion-started": "dayOfAccess",
  "intrusion-ended": "dayOfAccessEnd",
  detected: "dayOfDetection",
  contained: "dayOfContainment",
  "regulator-notified": "dayOfRegulatorNotice",
  "individuals-notified": "dayOfPeopleNotice",
  disclosed: "dayOfPublicNotice",
  listed: "dayOfListing",
  "claimed-by-attacker": "dayOfAttackerPost",
  corrected: "dayOfCorrection",
};

/** An event with its date, as one item of a list: "began 22 Jun". */
export const EVENT_ON: Readonly<Record<EventName, MessageKey>> = {
  "intrusion-started": "onBegan",
  "intrusion-ended": "onEnded",
  detected: "onDetected",
  contained: "onContained",
  "regulator-notified": "onRegulatorTold",
  "individuals-notified": "onPeopleTold",
  disclosed: "onPublicNotice",
  listed: "onListed",
  "claimed-by-attacker": "onSaidByAttacker",
  corrected: "onCorrected",
};
