import type { DisclosureGap } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { Measure, Reading } from "../domain/measure.js";
import { attribution, readingAttribution } from "./attribution.js";
import { datesFromTo } from "./dates-in-words.js";
import { measureInWords, readingInWords } from "./days-in-words.js";
import { replacedReadings } from "./earlier-readings.js";
import type { Language, MessageKey } from "./language.js";

/** One number of the card, or the words that stand in its place. */
export type Tile = {
  /** "157 days", "149–178 days", "at least 12 days", "15–157 days · 2 accounts", "not reported". */
  readonly value: string;
  readonly isKnown: boolean;
  /** "first access → public notice". */
  readonly name: string;
  /** "22 Jun → 26 Nov 2021"; empty when nothing is known, or when accounts give several. */
  readonly dates: string;
  /** "per Mainichi, NHK; confirmed by Panasonic to TechCrunch"; empty like `dates`. */
  readonly attribution: string;
  /** Why there is no number; empty when there is one. */
  readonly note: string;
  /** Each account's own line where there is more than one reading. */
  readonly lines: readonly TileLine[];
};

export type TileLine = { readonly text: string; readonly isEmphasised: boolean };

type TileName =
  | "firstAccessToPublicNotice"
  | "detectionToPublicNotice"
  | "publicNoticeToPeopleTold";

/** What a tile is called, and what it says when one of its two dates is missing. */
const TILES: Readonly<
  Record<
    TileName,
    { readonly name: MessageKey; readonly start: MessageKey; readonly end: MessageKey }
  >
> = {
  firstAccessToPublicNotice: {
    name: "tileFirstAccess",
    start: "noFirstAccessDate",
    end: "noPublicNoticeDate",
  },
  detectionToPublicNotice: {
    name: "tileDetection",
    start: "noDetectionDate",
    end: "noPublicNoticeDate",
  },
  publicNoticeToPeopleTold: {
    name: "tilePeopleTold",
    start: "noPublicNoticeDate",
    end: "noPeopleToldDate",
  },
};

/** First access → public notice, then detection → public notice: always these two, in this order. */
export function mainTiles(
  incident: Incident,
  gap: DisclosureGap,
  language: Language,
): readonly [Tile, Tile] {
  return [
    tileOf("firstAccessToPublicNotice", incident, gap, language),
    tileOf("detectionToPublicNotice", incident, gap, language),
  ];
}

/** Public notice → people told; `undefined` unless it is known when people were told first. */
export function peopleToldTile(
  incident: Incident,
  gap: DisclosureGap,
  language: Language,
): Tile | undefined {
  const measure = gap.publicNoticeToPeopleTold;
  return measure.kind === "days" && measure.readings[0].to.date.earliest !== undefined
    ? tileOf("publicNoticeToPeopleTold", incident, gap, language)
    : undefined;
}

function tileOf(name: TileName, incident: Incident, gap: DisclosureGap, language: Language): Tile {
  const measure = gap[name];
  const tile = {
    value: measureInWords(measure, language),
    name: language.say(TILES[name].name),
    ...{ dates: "", attribution: "", note: "", lines: [] },
  };
  if (measure.kind !== "days") {
    return { ...tile, isKnown: false, note: noteOn(name, measure, language) };
  }
  const [only, ...others] = measure.readings;
  const lines = linesOf(incident, measure, language);
  if (others.length > 0) return { ...tile, isKnown: true, lines };
  return {
    ...tile,
    isKnown: true,
    dates: datesFromTo(only.from.date, only.to.date, language),
    attribution:
      name === "publicNoticeToPeopleTold"
        ? attribution(incident, only.to, language)
        : readingAttribution(incident, only, language),
    lines,
  };
}

function noteOn(name: TileName, measure: Exclude<Measure, { kind: "days" }>, language: Language) {
  if (measure.kind !== "unknown") {
    const { from, to } = measure;
    return language.say(
      "datesDoNotFollow",
      datesFromTo(from.date, to.date, language),
      from.account,
      to.account,
    );
  }
  return language.say(TILES[name][measure.missing === "end" ? "end" : "start"]);
}

/** Empty where one reading is all there is: a relabelled date is told in words, not as a number. */
function linesOf(
  incident: Incident,
  { readings, earlier }: Measure & { kind: "days" },
  language: Language,
): readonly TileLine[] {
  const replaced = replacedReadings(incident, earlier);
  if (readings.length + replaced.length === 1) return [];
  return [
    ...readings.map((reading) => ({
      text: lineOf("tileLine", incident, reading, language),
      isEmphasised: replaced.length > 0,
    })),
    ...replaced.map((reading) => ({
      text: lineOf("tileLineEarlier", incident, reading, language),
      isEmphasised: false,
    })),
  ];
}

function lineOf(
  key: "tileLine" | "tileLineEarlier",
  incident: Incident,
  reading: Reading,
  language: Language,
): string {
  return language.say(
    key,
    readingInWords(reading, language),
    datesFromTo(reading.from.date, reading.to.date, language),
    readingAttribution(incident, reading, language),
  );
}
