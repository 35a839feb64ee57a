import { useEffect, useState } from "preact/hooks";
import { type Day, formatDay } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { Response } from "../platform/protocol.js";
import type { Language } from "../report/language.js";
import { staleText } from "../report/source-words.js";
import type { PopupActions } from "./popup-actions.js";
import { UpdateTrouble } from "./update-trouble.js";

export type PopupFootProps = {
  readonly language: Language;
  readonly actions: PopupActions;
  readonly today: Day;
  readonly now: Moment;
};

/** How old the lists are, what could not be updated, and the way to report a problem. */
export function PopupFoot({ language, actions, today, now }: PopupFootProps) {
  const [sources, setSources] = useState<Response<"listSources">>([]);
  const [failed, setFailed] = useState<Response<"failedUpdates">>([]);
  const read = () => {
    void actions.sources().then(setSources);
    void actions.failedUpdates().then(setFailed);
  };
  useEffect(read, [actions]);
  const lists = sources.map(({ title, published }) => `${title} ${formatDay(published)}`);
  const stale = staleText(sources, today, language);
  return (
    <footer class="popup-foot">
      {lists.length > 0 && <p class="quiet">{language.say("popupListsAsOf", lists.join(", "))}</p>}
      <UpdateTrouble {...{ language, actions, now, stale, failed }} onUpdated={read} />
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
