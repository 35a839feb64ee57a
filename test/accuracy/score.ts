import { detect, type KnownNames } from "../../src/detection/detect.js";
import { legalFormAfter } from "../../src/detection/legal-form.js";
import type { Mention, Refusal } from "../../src/detection/mention.js";
import { scan } from "../../src/detection/scan.js";
import { articleOfText } from "../../src/detection/text-article.js";
import type { Label, LabelledText } from "./corpus.js";

/** A mention or refusal with its place in the whole text. */
export type Placed = (Mention | Refusal) & { readonly at: number };

export type ScoredError = {
  readonly kind: "false mark" | "missed" | "other span";
  readonly text: LabelledText;
  readonly start: number;
  readonly end: number;
  /** What detection made of the place; `undefined` when no name was found there. */
  readonly found: Placed | undefined;
};

export type Score = {
  readonly text: LabelledText;
  readonly words: number;
  readonly right: readonly Placed[];
  readonly errors: readonly ScoredError[];
  /** Ambiguous names that stand in the text and mean something else, marked or not. */
  readonly wrongSenses: readonly Placed[];
  /** Every mention and refusal. */
  readonly all: readonly Placed[];
};

/** Counts marked mentions (sure and likely) against the labels whose name the dataset has. */
export function scoreText(labelled: LabelledText, known: KnownNames): Score {
  const { text, language, labels } = labelled;
  const { article, starts } = articleOfText({ text, title: "", language, url: "" });
  const { mentions, refusals } = detect(article, known);
  const place = (one: Mention | Refusal) => ({ ...one, at: (starts[one.block] ?? 0) + one.start });
  const all: Placed[] = [...mentions, ...refusals].map(place);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (labels === undefined) {
    return { text: labelled, words, right: [], errors: [], wrongSenses: [], all };
  }
  const marked = all.filter(isMarked);
  const wanted = labels.filter((label) => isWanted(label, text, known));
  const right = marked.filter((one) => wanted.some((label) => isExact(label, one)));
  const errors = [
    ...marked.filter((one) => !right.includes(one)).flatMap((one) => falseMark(one, labelled)),
    ...wanted
      .filter(({ optional }) => !optional)
      .filter((label) => !marked.some((one) => overlaps(label, one)))
      .map((label) => missed(label, labelled, all)),
  ];
  const wrongSenses = all.filter(
    (one) => isAmbiguous(one) && !labels.some((label) => overlaps(label, one)),
  );
  return { text: labelled, words, right, errors, wrongSenses, all };
}

export function isMarked(one: Placed): boolean {
  return "confidence" in one && one.confidence !== "ambiguous";
}

function falseMark(one: Placed, text: LabelledText): ScoredError[] {
  const touched = text.labels?.filter((label) => overlaps(label, one)) ?? [];
  if (touched.some(({ optional }) => optional)) return [];
  const kind = touched.length > 0 ? "other span" : "false mark";
  return [{ kind, text, start: one.at, end: one.at + one.text.length, found: one }];
}

function missed(label: Label, text: LabelledText, all: readonly Placed[]): ScoredError {
  const found = all.find((one) => overlaps(label, one));
  return { kind: "missed", text, start: label.start, end: label.end, found };
}

/** A label counts when the dataset has exactly that name, with or without a legal form. */
function isWanted(label: Label, text: string, { names }: KnownNames): boolean {
  const written = text.slice(label.start, label.end);
  return scan(written, names, { everyWord: true }).some(({ start, end, isInflected }) => {
    const form = legalFormAfter(written.slice(end)).length;
    return start === 0 && end + form + (isInflected ? 1 : 0) >= written.replace(/\.$/, "").length;
  });
}

function isExact(label: Label, one: Placed): boolean {
  const end = one.at + one.text.length;
  // A label may take in a possessive, a German ending or the rest of a compound.
  return label.start === one.at && (label.end === end || label.end === end + 1);
}

function isAmbiguous({ reasons }: Placed): boolean {
  return reasons.some(({ code }) => code === "ambiguous-name");
}

function overlaps(label: Label, one: Placed): boolean {
  return label.start < one.at + one.text.length && one.at < label.end;
}
