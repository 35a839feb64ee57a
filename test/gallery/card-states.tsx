import { cardModel } from "../../src/report/card-model.js";
import { Card } from "../../src/ui/card.js";
import { day } from "../support/builders.js";
import { examplecorp, subjectOf } from "../support/cards.js";
import { CARD_STATES as INCIDENTS } from "./incidents.js";
import { POPULATIONS } from "./populations.js";
import { shownLanguage } from "./shown-language.js";

/** What was done is written where a story can read it. */
const note = (what: string) => () => {
  document.body.dataset["done"] = what;
};

const callbacks = {
  onClose: note("close"),
  onDetails: note("details"),
  onReport: note("report"),
  onHide: note("hide"),
  onCopy: async (text: string) => {
    document.body.dataset["done"] = text;
    return true;
  },
};

const subjects = [
  ...Object.entries(INCIDENTS).map(([name, incidents]) => ({
    name,
    subject: subjectOf(incidents),
  })),
  {
    name: "compared, and deadlines",
    subject: subjectOf(INCIDENTS["one account"] ?? [], {
      company: { ...examplecorp, country: "JP" },
      populations: POPULATIONS,
    }),
  },
  {
    name: "compared, a range",
    subject: subjectOf(INCIDENTS["month known"] ?? [], { populations: POPULATIONS }),
  },
  {
    name: "compared, open",
    subject: subjectOf(INCIDENTS["open ends"] ?? [], { populations: POPULATIONS }),
  },
  {
    name: "outside of an article",
    subject: subjectOf(INCIDENTS["one account"] ?? [], { matched: undefined }),
  },
  {
    name: "list is stale",
    subject: subjectOf(INCIDENTS["one account"] ?? [], { today: day("2027-06-01") }),
  },
];

export const CARD_STATES = subjects.map(({ name, subject }) => ({
  name,
  view: (theme: "light" | "dark") => (
    <Card model={cardModel(subject, shownLanguage)} callbacks={callbacks} theme={theme} />
  ),
}));
