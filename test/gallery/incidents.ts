/** Made-up incidents of a company that does not exist, one for each state a card can show. */
import type { Claim } from "../../src/domain/claim.js";
import type { Incident } from "../../src/domain/incident.js";
import { claim, incident, incidentId, reference } from "../support/builders.js";

const NOTICE = { account: "Examplecorp notice", saidOn: "2021-11-26" } as const;
const PRESS = { by: "media", account: "Example Gazette", saidOn: "2021-11-26" } as const;
const LETTER = { account: "Examplecorp letter", saidOn: "2021-11-29" } as const;
const REGULATOR = {
  by: "regulator",
  account: "Example Data Authority",
  saidOn: "2021-12-03",
} as const;

const notice = claim("disclosed", "2021-11-26", NOTICE);
const detected = claim("detected", "2021-11-11", NOTICE);
const started = claim("intrusion-started", "2021-06-22", NOTICE);

let made = 0;

function named(label: string, ...claims: readonly Claim[]): Incident {
  made += 1;
  return { ...incident(...claims), id: incidentId(`examplecorp-${made}`), label };
}

/** Each state by the name it has in the gallery. */
export const CARD_STATES: Readonly<Record<string, readonly Incident[]>> = {
  "one account": [named("Example server, 2021", started, detected, notice)],
  "accounts agree": [
    named(
      "Example server, 2021",
      started,
      detected,
      notice,
      claim("intrusion-started", "2021-06-22", PRESS),
      claim("detected", "2021-11-11", REGULATOR),
      claim("regulator-notified", "2021-12-03", REGULATOR),
      claim("individuals-notified", "2021-12-06", REGULATOR),
    ),
  ],
  "accounts differ": [
    named(
      "Example server, 2021",
      claim("intrusion-started", "2021-11-11", NOTICE),
      detected,
      notice,
      claim("intrusion-started", "2021-06-22", PRESS),
      claim("intrusion-ended", "2021-11-03", PRESS),
    ),
  ],
  "differed, since confirmed": [
    named(
      "Example file server, 2021",
      claim("intrusion-started", "2021-11-11", {
        ...NOTICE,
        status: { kind: "superseded", by: "letter" },
      }),
      notice,
      claim("intrusion-started", "2021-06-22", {
        ...PRESS,
        status: { kind: "confirmed", by: "letter" },
      }),
      claim("intrusion-ended", "2021-11-03", PRESS),
      claim("intrusion-started", "2021-06-22", { ...LETTER, id: "letter" }),
      claim("intrusion-ended", "2021-11-03", LETTER),
      claim("detected", "2021-11-11", LETTER),
      claim("corrected", "../2022-01-11", {
        account: "Examplecorp update",
        saidOn: "../2022-01-11",
        label: "names of example customers were on the server",
      }),
    ),
  ],
  "replaced by the company": [
    named(
      "Example mailbox, 2021",
      claim("intrusion-started", "2021-10-01", {
        ...NOTICE,
        status: { kind: "superseded", by: "letter" },
      }),
      detected,
      notice,
      claim("intrusion-started", "2021-06-22", { ...LETTER, id: "letter" }),
    ),
  ],
  "disputed by the company": [
    named(
      "Example database, 2021",
      claim("intrusion-started", "2021-06-22", {
        ...PRESS,
        status: { kind: "disputed", by: "notice" },
      }),
      { ...notice, id: "notice" },
    ),
  ],
  "company response": [
    named(
      "Example profile list, 2021",
      claim("intrusion-started", "2021-06-22", {
        ...PRESS,
        status: { kind: "disputed", by: "reply" },
      }),
      notice,
      claim("corrected", "2021-12-03", {
        id: "reply",
        account: "Examplecorp statement",
        saidOn: "2021-12-03",
        label: "sees no sign that the data came from its systems",
      }),
    ),
  ],
  "dates not reported": [named("Example website, 2021", notice)],
  "month known": [
    named("Example server, 2021", claim("intrusion-started", "2021-06", NOTICE), detected, notice),
  ],
  "open ends": [
    named(
      "Example server, 2021",
      claim("intrusion-started", "../2021-06-22", NOTICE),
      claim("detected", "2021-11-11/..", NOTICE),
      notice,
    ),
  ],
  "same day": [
    named(
      "Example server, 2021",
      claim("intrusion-started", "2021-11-26", NOTICE),
      claim("detected", "2021-11-26", NOTICE),
      notice,
    ),
  ],
  "dates conflict": [named("Example server, 2021", claim("detected", "2021-12-24", PRESS), notice)],
  "about a day": [
    named("Example server, 2021", claim("intrusion-started", "2021-06-22~", NOTICE), notice),
  ],
  "ten years": [
    named(
      "Example cloud settings, 2013 to 2023",
      claim("intrusion-started", "2013-11-06", { account: "Examplecorp notice" }),
      claim("intrusion-ended", "2023-04-17", { account: "Examplecorp notice" }),
      claim("detected", "2023-04", { account: "Examplecorp notice" }),
      claim("disclosed", "2023-05-12", { account: "Examplecorp notice" }),
    ),
  ],
  "listed only": [
    named(
      "Example forum accounts, 2021",
      claim("listed", "2021-05-01", { by: "researcher", account: "Example Breach Index" }),
    ),
  ],
  "said by attackers": [
    named(
      "Example customer list, 2021",
      claim("claimed-by-attacker", "2021-05-01", { by: "attacker", account: "Attackers" }),
    ),
  ],
  "through a supplier": [
    {
      ...named(
        "Example file transfer, 2023",
        claim("intrusion-started", "2023-05-27", { account: "Examplecorp letter" }),
        claim("detected", "2023-06-02", { account: "Examplecorp letter" }),
        claim("regulator-notified", "2023-07-14", {
          by: "regulator",
          account: "Example Data Authority",
        }),
      ),
      kind: "supplier",
      cause: "example-transfer-2023",
    },
  ],
  "second-hand source": [
    named(
      "Example server, 2021",
      claim("detected", "2021-11-11", {
        ...PRESS,
        references: [reference({ publisher: "Example Encyclopaedia", weak: true })],
      }),
      notice,
    ),
  ],
  "seven incidents": Array.from({ length: 7 }, (_, at) =>
    named(
      `Example server ${at + 1}, 202${6 - at}`,
      claim("detected", `202${6 - at}-03-01`, { account: "Examplecorp notice" }),
      claim("disclosed", `202${6 - at}-03-0${at + 2}`, { account: "Examplecorp notice" }),
    ),
  ),
};
