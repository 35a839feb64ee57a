import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An organisation named in a text, as a person labelled it. Offsets are UTF-16 code units, `end` excluded. */
export type Label = {
  readonly start: number;
  readonly end: number;
  /** Finding it is neither right nor wrong. */
  readonly optional: boolean;
  /** The company meant, when the corpus was labelled with this dataset. */
  readonly companyId: string | undefined;
};

export type LabelledText = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** `undefined` when the corpus does not label each organisation: nothing can be counted there. */
  readonly labels: readonly Label[] | undefined;
};

type Line = {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
  readonly mentions?: readonly (Omit<Label, "optional" | "companyId"> & {
    readonly optional?: boolean;
    readonly companyId?: string;
  })[];
};

/** Reads every `.jsonl` file of a folder, by file name. */
export function readCorpora(folder: string): ReadonlyMap<string, readonly LabelledText[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return new Map(files.sort().map((file) => [file, readCorpus(join(folder, file))]));
}

function readCorpus(file: string): LabelledText[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const { id, lang = "", text, mentions }: Line = JSON.parse(line);
      const labels = mentions?.map((label) => ({
        start: label.start,
        end: label.end,
        optional: label.optional === true,
        companyId: label.companyId,
      }));
      return { id, language: lang, text, labels };
    });
}
