import type { EventName } from "../domain/claim.js";
import type { CitationForm } from "./citation.js";
import { EVENT_NAMES } from "./event-words.js";
import type { Language, MessageKey } from "./language.js";

/** BCP 47: what the lists name incidents in, and write their notes in. */
export const LABELS_LANGUAGE = "en";

/** The words of a card that do not depend on the incident. */
const LABELS = {
  close: "cardClose",
  follow: "cardFollow",
  followHint: "cardFollowHint",
  more: "cardMore",
  notThis: "cardNotThis",
  switchOff: "cardSwitchOff",
  options: "popupOptions",
  privateNote: "privateNote",
  whoSaidWhat: "cardWhoSaidWhat",
  whatChanged: "cardWhatChanged",
  later: "cardLater",
  alsoOnRecord: "cardAlsoOnRecord",
  comparedWith: "cardComparedWith",
  comparedHow: "comparedHow",
  comparedHowText: "comparedHowText",
  deadlines: "cardDeadlines",
  deadlineAbout: "deadlineAbout",
  deadlineAboutText: "deadlineAboutText",
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
  copyAs: "cardCopyAs",
  notCopied: "cardNotCopied",
  reportProblem: "cardReportProblem",
  hideHere: "cardHideHere",
  notSaved: "optionsNotSaved",
} as const satisfies Record<string, MessageKey>;

const CITATION_FORM_NAMES = {
  sentence: "citationSentence",
  bibtex: "citationBibtex",
  cslJson: "citationCslJson",
  csv: "citationCsv",
} as const satisfies Record<CitationForm, MessageKey>;

/** Labels, buttons and names: a card shows no word that is not in its model. */
export type CardWords = { readonly [Label in keyof typeof LABELS]: string } & {
  /** As a legend names what lanes draw: of later statements, that is a company's reply alone. */
  readonly events: Readonly<Record<EventName, string>>;
  /** That names and notes are in English; empty for a reader of English. */
  readonly labelsNote: string;
  readonly citationForms: Readonly<Record<CitationForm, string>>;
  /** Said when a citation of that form is on the clipboard. */
  readonly copiedAs: Readonly<Record<CitationForm, string>>;
};

export function cardWords(language: Language): CardWords {
  const said = (keys: Readonly<Record<string, MessageKey>>) =>
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, language.say(key)]));
  const citationForms = said(CITATION_FORM_NAMES) as Record<CitationForm, string>;
  return {
    ...(said(LABELS) as { [Label in keyof typeof LABELS]: string }),
    events: said({ ...EVENT_NAMES, corrected: "companyResponse" }) as Record<EventName, string>,
    labelsNote: isEnglish(language) ? "" : language.say("labelsInEnglish"),
    citationForms,
    copiedAs: {
      sentence: language.say("cardCopied", citationForms.sentence),
      bibtex: language.say("cardCopied", citationForms.bibtex),
      cslJson: language.say("cardCopied", citationForms.cslJson),
      csv: language.say("cardCopied", citationForms.csv),
    },
  };
}

function isEnglish({ locale }: Language): boolean {
  return locale === LABELS_LANGUAGE || locale.startsWith(`${LABELS_LANGUAGE}-`);
}
