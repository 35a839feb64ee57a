import type { ArticleDates, DatePlace } from "../../src/report/article-dates.js";
import { cardModel } from "../../src/report/card-model.js";
import { Card } from "../../src/ui/card.js";
import type { CardCallbacks } from "../../src/ui/card-callbacks.js";
import type { CardReader } from "../../src/ui/card-reader.js";
import { day } from "../support/builders.js";
import { examplecorp, subjectOf } from "../support/cards.js";
import { articleDatesOf } from "./article-dates.js";
import { CARD_STATES as INCIDENTS } from "./incidents.js";
import { POPULATIONS } from "./populations.js";
import { shownLanguage } from "./shown-language.js";

/** What was done is written where a story can read it. */
const note = (what: string) => () => {
  document.body.dataset["done"] = what;
};

const keep = (what: string) => async () => {
  note(what)();
  return true;
};

const callbacks: CardCallbacks = {
  onClose: note("close"),
  onShowDate: ({ block }: DatePlace) => note(`date in block ${block}`)(),
  onDetails: note("details"),
  onReport: note("report"),
  onHide: keep("hide"),
  onNotThis: keep("not this company"),
  onSwitchOff: keep("switch off"),
  onOptions: note("options"),
  async onFollow(isFollowed: boolean) {
    note(`follow ${isFollowed}`)();
    return isFollowed;
  },
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
    name: "unsigned list",
    subject: subjectOf(INCIDENTS["one account"] ?? [], { unsigned: new Set(["core"]) }),
  },
  {
    name: "list is stale",
    subject: subjectOf(INCIDENTS["one account"] ?? [], { today: day("2027-06-01") }),
  },
];

/** Whatever is chosen, nothing can be stored. */
const UNKEPT: CardCallbacks = {
  ...callbacks,
  onHide: async () => false,
  onNotThis: async () => false,
  onSwitchOff: async () => false,
  onFollow: async (isFollowed) => !isFollowed,
};

const READERS: Readonly<Record<string, CardReader>> = {
  "followed by the reader": { isFollowed: true, isPrivate: false },
  "private window": { isFollowed: false, isPrivate: true },
  "nothing is kept": { isFollowed: false, isPrivate: false },
};

const DIFFERED = INCIDENTS["differed, since confirmed"] ?? [];

const DATES: Readonly<Record<string, ArticleDates>> = {
  "dates of the article": articleDatesOf(DIFFERED[0]?.id),
  "dates of the article, no record": articleDatesOf(undefined),
};

const NOT_FOLLOWED: CardReader = { isFollowed: false, isPrivate: false };

export const CARD_STATES = [
  ...subjects,
  ...Object.keys(DATES).map((name) => ({ name, subject: subjectOf(DIFFERED) })),
  ...Object.keys(READERS).map((name) => ({
    name,
    subject: subjectOf(INCIDENTS["one account"] ?? []),
  })),
].map(({ name, subject }) => ({
  name,
  view: (theme: "light" | "dark") => (
    <Card
      model={cardModel(subject, shownLanguage)}
      dates={DATES[name]}
      reader={READERS[name] ?? NOT_FOLLOWED}
      callbacks={name === "nothing is kept" ? UNKEPT : callbacks}
      theme={theme}
    />
  ),
}));
