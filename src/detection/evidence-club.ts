import { type Evidence, isAmbiguous, isGermanNoun, reason } from "./evidence.js";

/** What German news tells of matches alone. */
const PLAYED =
  /(?<!\p{L})(?:Bundesliga\p{L}*|Spieltags?|Werkself|Heimsieg\p{L}*|Auswärts\p{L}+|Champions League|Europa League|DFB-Pokal|Halbzeit|Nachspielzeit|Seitenwechsel|Gegentor\p{L}*|Kopfball\p{L}*|Torhüter|Torwart|Stürmer\p{L}*|Mittelfeld\p{L}*|Elfmeter|Trainer|Tabellen\p{L}+|Remis|Vf[LB]|VFL|FC|BVB|TSV|Borussia|Hertha|Schalke|\d:\d)(?![\p{L}\d])/u;

/** "Bayer 04 Leverkusen": the year of a club's founding stands inside its name. */
const FOUNDED = /^ (?:0\d|[1-9]\d) \p{Lu}\p{Ll}/u;

/** "Vorteile Bayers im ersten Durchgang": clubs of a company's name play, unless business is told. */
export const ofClub: Evidence = (of) => {
  if (of.language !== "de" || !isAmbiguous(of) || isGermanNoun(of)) return undefined;
  const { rest, sentence } = of.around;
  const founded = FOUNDED.exec(rest)?.[0];
  if (founded !== undefined) return reason("team", -6, of.written + founded);
  const played = PLAYED.exec(sentence)?.[0];
  if (played === undefined || BUSINESS.test(sentence)) return undefined;
  return reason("team", -4, played);
};

const BUSINESS =
  /Konzern|Unternehmen|Aktie|Umsatz|Gewinn(?!e)|Quartal|Vorstand|Kunden|Hersteller|Sponsor|Börse|Milliarden|Datenleck/u;
