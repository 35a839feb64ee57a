import type { SourceWork } from "../platform/source-protocol.js";
import type { Language } from "../report/language.js";
import { workInWords } from "./source-words.js";

export type WorkProgressProps = {
  readonly work: SourceWork;
  readonly language: Language;
  readonly onCancel: () => void;
};

/** How far the work is, and the way out of it. */
export function WorkProgress({ work, language, onCancel }: WorkProgressProps) {
  if (work.kind === "idle") return null;
  const { done, of, step } = work;
  return (
    <p class="row progress">
      <progress
        aria-label={workInWords({ ...work, of: undefined }, language)}
        value={of === undefined ? undefined : done}
        max={of ?? 1}
      />
      <span>{workInWords(work, language)}</span>
      {/* Said once a step, not at every percent. */}
      <span class="unseen" role="status">
        {workInWords({ ...work, step, of: undefined }, language)}
      </span>
      <button type="button" class="button" onClick={onCancel}>
        {language.say("cancel")}
      </button>
    </p>
  );
}
