import type { EventName } from "../domain/claim.js";

/** Outlines as SVG paths around 0 0, about 11 across. Events that no lane draws have none. */
export const EVENT_OUTLINES: Readonly<Partial<Record<EventName, string>>> = {
  "intrusion-started": "M0-6 6 0 0 6-6 0Z",
  "intrusion-ended": "M-4.5-4.5H4.5V4.5H-4.5Z",
  detected: "M0-5.5 5.5 4.5H-5.5Z",
  contained: "M0 5.5-5.5-4.5H5.5Z",
  disclosed: "M0-5A5 5 0 0 1 0 5 5 5 0 0 1 0-5Z",
  corrected: "M-5-5H5V2H1L-3 6V2H-5Z",
  "regulator-notified": "M0-5A5 5 0 0 1 0 5Z M0-5V5",
};
