import { useState } from "preact/hooks";
import type { Moment } from "../domain/moment.js";
import type { FailedSource } from "../domain/source-update.js";
import { counted, type Language } from "../report/language.js";
import { failedUpdateInWords, failureInWords, updateInWords } from "../report/update-words.js";
import type { PopupActions } from "./popup-actions.js";

export type UpdateTroubleProps = {
  readonly language: Language;
  readonly actions: Pick<PopupActions, "updateNow" | "openOptions">;
  readonly now: Moment;
  /** Said of the oldest list past its expiry; `undefined` while there is none. */
  readonly stale: string | undefined;
  readonly failed: readonly FailedSource[];
  readonly onUpdated: () => void;
};

/** Lists that are old or could not be updated, and the way out. */
export function UpdateTrouble(props: UpdateTroubleProps) {
  const { language, actions, now, stale, failed, onUpdated } = props;
  const [said, setSaid] = useState("");
  const [isUpdating, setUpdating] = useState(false);
  const update = async () => {
    if (isUpdating) return;
    setUpdating(true);
    setSaid(language.say("sourceStateUpdating"));
    setSaid(outcomeInWords(await actions.updateNow(), language));
    setUpdating(false);
    onUpdated();
  };
  const [first, ...others] = failed;
  const isFine = stale === undefined && first === undefined;
  return (
    <>
      {stale !== undefined && <p class="notice">{stale}</p>}
      {first !== undefined && others.length === 0 && (
        <p class="notice">
          <b>{first.title}</b> <span>{failedUpdateInWords(first, now, language)}</span>
        </p>
      )}
      {others.length > 0 && (
        <p class="notice">{counted(language, "updatesFailed", failed.length)}</p>
      )}
      {(!isFine || said !== "") && (
        <p class="row">
          <button type="button" class="button" onClick={() => void update()}>
            {language.say("sourcesUpdateNow")}
          </button>
          {others.length > 0 && (
            <button type="button" class="button" onClick={actions.openOptions}>
              {language.say("optionsSources")}
            </button>
          )}
          <span class="quiet" role="status">
            {said}
          </span>
        </p>
      )}
    </>
  );
}

function outcomeInWords(
  outcome: Awaited<ReturnType<PopupActions["updateNow"]>>,
  language: Language,
): string {
  if (outcome === undefined) return language.say("workUnknown");
  return "kind" in outcome ? failureInWords(outcome, language) : updateInWords(outcome, language);
}
