import { useId } from "preact/hooks";
import { type Language, number } from "../report/language.js";
import { MOST_READ } from "../report/page.js";

export type TextInputProps = {
  readonly language: Language;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** The longest text that is taken, in UTF-16 code units, and more bytes than it may need in a file. */
const MOST_LETTERS = MOST_READ.letters;
const MOST_BYTES = MOST_LETTERS * 4;

/** A text to be pasted, or opened from a file; of a longer one the beginning, and that is said. */
export function TextInput({ language, text, onText }: TextInputProps) {
  const id = useId();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    onText((await file.slice(0, MOST_BYTES).text()).slice(0, MOST_LETTERS));
  };
  return (
    <>
      <label class="field">
        {language.say("checkerText")}
        <textarea
          class="input"
          rows={10}
          maxLength={MOST_LETTERS}
          value={text}
          aria-describedby={`${id}-most`}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      </label>
      <p id={`${id}-most`} class="notice" aria-live="polite" hidden={text.length < MOST_LETTERS}>
        {language.say("checkerMost", number(language, MOST_LETTERS))}
      </p>
      <label class="field">
        {language.say("checkerFile")}
        <input
          type="file"
          accept=".txt,.md,text/plain"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
    </>
  );
}
