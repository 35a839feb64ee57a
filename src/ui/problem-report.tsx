import { useId } from "preact/hooks";
import type { Language } from "../report/language.js";
import { CopyButton } from "./copy-button.js";

export type ProblemReportProps = {
  readonly language: Language;
  /** What the reader may add to, copy and send. */
  readonly text: string;
};

/** "Report a problem": a prepared text that the reader alone sends; nothing leaves the browser here. */
export function ProblemReport({ language, text }: ProblemReportProps) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id="report">
        <span id={`${id}-title`}>{language.say("reportTitle")}</span>
      </h2>
      <p>{language.say("reportHow")}</p>
      <label>
        <span class="unseen">{language.say("reportText")}</span>
        <textarea class="report-text" readOnly rows={text.split("\n").length + 1} value={text} />
      </label>
      <CopyButton
        text={text}
        label={language.say("reportCopy")}
        copied={language.say("detailsCopied")}
        notCopied={language.say("cardNotCopied")}
      />
    </section>
  );
}
