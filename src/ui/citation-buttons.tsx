import { useState } from "preact/hooks";
import type { CardWords } from "../report/card-words.js";
import { CITATION_FORMS, type Citation } from "../report/citation.js";

export type CitationButtonsProps = {
  readonly citation: Citation;
  readonly words: CardWords;
  /** Puts a text on the clipboard. @returns whether the browser allowed it */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** A button for each form of a citation, and whether it was copied. */
export function CitationButtons({ citation, words, onCopy }: CitationButtonsProps) {
  const [status, setStatus] = useState("");
  return (
    <fieldset class="citation-forms">
      <legend>{words.copyAs}</legend>
      <div class="row">
        {CITATION_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button"
            onClick={async () => {
              const isCopied = await onCopy(citation[form]);
              setStatus(isCopied ? words.copiedAs[form] : words.notCopied);
            }}
          >
            {words.citationForms[form]}
          </button>
        ))}
      </div>
      <p role="status">{status}</p>
    </fieldset>
  );
}
