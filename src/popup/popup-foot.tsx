import { useEffect, useState } from "preact/hooks";
import { type Day, formatDay } from "../domain/day.js";
import type { Response } from "../platform/protocol.js";
import { staleText } from "../report/card-model.js";
import type { Language } from "../report/language.js";
import type { PopupActions } from "./popup-actions.js";

export type PopupFootProps = {
  readonly language: Language;
  readonly actions: PopupActions;
  readonly today: Day;
};

/** How old the lists are, and the way to report a problem. */
export function PopupFoot({ language, actions, today }: PopupFootProps) {
  const [sources, setSources] = useState<Response<"listSources">>([]);
  useEffect(() => {
    void actions.sources().then(setSources);
  }, [actions]);
  const lists = sources.map(({ title, published }) => `${title} ${formatDay(published)}`);
  const stale = staleText(sources, today, language);
  return (
    <footer class="popup-foot">
      <p class="quiet">
        {lists.length > 0 && language.say("popupListsAsOf", lists.join(", "))}
        {stale !== undefined && <span class="notice">{stale}</span>}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={actions.openChecker}>
          {language.say("popupChecker")}
        </button>
        <button type="button" class="button" onClick={actions.openReport}>
          {language.say("cardReportProblem")}
        </button>
      </p>
    </footer>
  );
}
