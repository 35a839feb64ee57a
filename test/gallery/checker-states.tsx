import { Checker } from "../../src/checker/checker.js";
import type { CheckerActions } from "../../src/checker/checker-actions.js";
import { joinSources } from "../../src/dataset/join-sources.js";
import type { CheckedText } from "../../src/platform/protocol.js";
import { readDraft, textCheck } from "../../src/report/text-check.js";
import { company, day, packed, sourceFacts } from "../support/builders.js";
import { CARD_STATES } from "./incidents.js";
import { shownLanguage } from "./shown-language.js";

const incidents = CARD_STATES["differed, since confirmed"] ?? [];
const dataset = joinSources([
  packed(sourceFacts({ companies: [company("examplecorp")], incidents: [...incidents] })),
]);

const TEXT = `Examplecorp server accessed
Examplecorp detected the intrusion on 11 November 2021. Examplecorp told the public of the data breach on 26 November 2021.
At the Examplecorp Arena the band played on.`;

const checked: CheckedText = {
  ...textCheck(readDraft(TEXT, "2021-11-30", dataset), dataset, shownLanguage),
  ms: 3,
};

/** No answer to what is asked: the states show what was given. */
const actions: CheckerActions = {
  check: async () => undefined,
  evidence: async () => undefined,
  save: (_content, name) => {
    document.body.dataset["done"] = `save ${name}`;
  },
};

const GIVEN: Readonly<Record<string, CheckedText | undefined>> = {
  "checker: nothing read": undefined,
  "checker: a text read": checked,
};

export const CHECKER_STATES = Object.entries(GIVEN).map(([name, given]) => ({
  name,
  view: (
    <div class="options-state">
      <Checker language={shownLanguage} today={day("2026-11-24")} {...{ actions, given }} />
    </div>
  ),
}));
