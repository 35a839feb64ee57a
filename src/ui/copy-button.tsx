import { useState } from "preact/hooks";

export type CopyButtonProps = {
  readonly text: string;
  readonly label: string;
  /** Said after the text was copied. */
  readonly copied: string;
  /** Said when the browser did not allow it. */
  readonly notCopied: string;
};

/** For our own pages, where the clipboard can be written. @returns whether the browser allowed it */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Copies a text, and says whether it did. For our own pages, where the clipboard can be written. */
export function CopyButton({ text, label, copied, notCopied }: CopyButtonProps) {
  const [status, setStatus] = useState("");
  const copy = async () => setStatus((await copyText(text)) ? copied : notCopied);
  return (
    <p class="row">
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{status}</span>
    </p>
  );
}
