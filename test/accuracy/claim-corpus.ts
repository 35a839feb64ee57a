import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Half } from "./corpus.js";

/** A claim that a person read in an article. Offsets are UTF-16 code units into its text. */
export type ClaimLabel = {
  readonly event: string;
  /** EDTF. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** Finding it is neither right nor wrong: the reader was not sure, or it is of a campaign without one victim. */
  readonly optional?: boolean;
};

export type LabelledArticle = {
  readonly id: string;
  /** Labelled before anything was tuned; half of what was first the test half was later tuned on too. */
  readonly half: Half;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly labels: readonly ClaimLabel[];
};

const LABELS = new URL("claim-labels.jsonl", import.meta.url);
/** The file of the corpora folder that the labels belong to; the texts are not in the repository. */
const TEXTS = "cyber-news-en.jsonl";
const HASH_LETTERS = 16;

type LabelLine = {
  readonly id: string;
  readonly half: Half;
  readonly sha256: string;
  readonly claims: readonly ClaimLabel[];
};
type TextLine = Omit<LabelledArticle, "labels" | "title" | "half"> & {
  readonly title: string | null;
};

/** The labelled articles, with their texts from a folder of corpora; a text that changed is refused. */
export function readClaimCorpus(folder: string): readonly LabelledArticle[] {
  const texts = new Map(linesOf<TextLine>(join(folder, TEXTS)).map((line) => [line.id, line]));
  return linesOf<LabelLine>(LABELS).map(({ id, half, sha256, claims }) => {
    const found = texts.get(id);
    if (found === undefined) throw new Error(`each labelled text is in ${TEXTS}: ${id} is not`);
    const hash = createHash("sha256").update(found.text).digest("hex").slice(0, HASH_LETTERS);
    if (hash !== sha256) throw new Error(`a labelled text is as it was: ${id} has changed`);
    return {
      id,
      half,
      title: found.title ?? "",
      date: found.date,
      text: found.text,
      labels: claims,
    };
  });
}

function linesOf<T>(file: string | URL): readonly T[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): T => JSON.parse(line));
}
