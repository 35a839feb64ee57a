import { useId, useState } from "preact/hooks";
import type { Language } from "../report/language.js";
import { Choices } from "./choices.js";
import type { SectionProps } from "./options.js";

/** What the reader gave: an address, or a text that is a list or a table. */
export type Given =
  | { readonly kind: "url"; readonly url: string }
  | {
      readonly kind: "text";
      readonly text: Blob;
      readonly name: string;
      readonly isTable: boolean;
    };

export type AddSourceFormProps = Pick<SectionProps, "say"> & {
  readonly language: Language;
  readonly onGiven: (given: Given) => void;
};

const WAYS = ["file", "paste", "url"] as const;
type Way = (typeof WAYS)[number];
const WAY_NAMES = { file: "addFile", paste: "addPaste", url: "addUrl" } as const;

/** A file, a pasted text or an address. */
export function AddSourceForm({ language, say, onGiven }: AddSourceFormProps) {
  const [way, setWay] = useState<Way>("file");
  const [file, setFile] = useState<File>();
  const [text, setText] = useState("");

  function give(): void {
    if (way === "url") {
      const url = text.trim();
      const isFit = URL.canParse(url) && new URL(url).protocol === "https:";
      if (isFit) onGiven({ kind: "url", url });
      else say(language.say("addBadUrl"));
    } else if (way === "file" && file !== undefined) {
      onGiven({ kind: "text", text: file, name: file.name, isTable: isTableName(file) });
    } else if (way === "paste" && text.trim() !== "") {
      const isTable = !/^\s*[[{]/.test(text);
      const name = isTable ? "pasted.csv" : "pasted.json";
      onGiven({ kind: "text", text: new Blob([text]), name, isTable });
    }
  }

  return (
    <form
      class="add-source"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <Choices
        name="add-from"
        title={language.say("addFrom")}
        choices={WAYS.map((value) => ({ value, text: language.say(WAY_NAMES[value]) }))}
        chosen={way}
        onChoose={setWay}
      />
      <GivenField {...{ language, way, setFile, setText }} />
      <p>
        <button type="submit" class="button">
          {language.say("addNext")}
        </button>
      </p>
    </form>
  );
}

type GivenFieldProps = {
  readonly language: Language;
  readonly way: Way;
  readonly setFile: (file: File | undefined) => void;
  readonly setText: (text: string) => void;
};

function GivenField({ language, way, setFile, setText }: GivenFieldProps) {
  const id = useId();
  const typed = {
    id,
    class: "input",
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setText(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{language.say(WAY_NAMES[way])}</label>
      {way === "file" && (
        <input
          id={id}
          type="file"
          accept=".jsonl,.json,.csv,.tsv,application/json,text/csv"
          onChange={({ currentTarget: { files } }) => setFile(files?.[0])}
        />
      )}
      {way === "paste" && <textarea {...typed} rows={6} />}
      {way === "url" && (
        <input
          {...typed}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
        />
      )}
    </div>
  );
}

function isTableName({ name, type }: File): boolean {
  return /\.(csv|tsv)$/i.test(name) || type === "text/csv";
}
