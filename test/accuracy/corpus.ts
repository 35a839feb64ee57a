import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An organisation named in a text, as a person labelled it. Offsets are UTF-16 code units, `end` excluded. */
export type Label = {
  readonly start: number;
  readonly end: number;
  /** Finding it is neither right nor wrong. */
  readonly optional: boolean;
};

/** What is tuned on one half is tried on the other. */
export type Half = "tuning" | "test";

export type LabelledText = {
  readonly id: string;
  readonly half: Half;
  readonly language: string;
  readonly text: string;
  /** `undefined` when the corpus does not label each organisation: nothing can be counted there. */
  readonly labels: readonly Label[] | undefined;
};

export type Corpus = { readonly file: string; readonly texts: readonly LabelledText[] };

type Line = {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
  readonly mentions?: readonly (Omit<Label, "optional"> & { readonly optional?: boolean })[];
};

/** Reads every `.jsonl` file of a folder, by file name. */
export function readCorpora(folder: string): readonly Corpus[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return files.sort().map((file) => ({ file, texts: readCorpus(folder, file) }));
}

function readCorpus(folder: string, file: string): LabelledText[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const { id, lang = "", text, mentions }: Line = JSON.parse(line);
      const labels = mentions?.map(({ start, end, optional = false }) => ({
        start,
        end,
        optional,
      }));
      return { id, half: halfOf(file, id), language: lang, text, labels };
    });
}

/** A file that is named for a half belongs to it; the texts of others are dealt out by their id. */
function halfOf(file: string, id: string): Half {
  const named = /^(?:tuning|test)(?=-)/.exec(file)?.[0];
  if (named !== undefined) return named === "tuning" ? "tuning" : "test";
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % 2 === 0 ? "tuning" : "test";
}
