import { useEffect, useState } from "preact/hooks";
import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { Meaning, SearchHit, TabState } from "../platform/protocol.js";
import type { Language } from "../report/language.js";
import { CompanySearch } from "../ui/company-search.js";
import { NewsView } from "./news-view.js";
import type { PopupActions } from "./popup-actions.js";
import { PopupFoot } from "./popup-foot.js";
import { PopupHead } from "./popup-head.js";
import { TabView } from "./tab-view.js";

export type PopupProps = {
  readonly language: Language;
  readonly actions: PopupActions;
  readonly today: Day;
  readonly now: Moment;
};

/** What is known of the tab in front: nothing yet, no answer, or its state. */
export type Front = TabState | "asking" | "no-answer";

/** The toolbar popup: the switch for this site, a search, what the article names, and how old the lists are. */
export function Popup({ language, actions, today, now }: PopupProps) {
  const [front, setFront] = useState<Front>("asking");
  const [said, setSaid] = useState("");
  const show = (state: TabState | undefined) => setFront(state ?? "no-answer");
  useEffect(() => {
    void actions.frontTab().then(show);
    void actions.search(""); // the worker makes the names ready before the first letter
  }, [actions]);

  const switchSite = async (host: string, isOn: boolean) =>
    show(await actions.switchSite(host, isOn));
  const retry = async () => show(await actions.frontTab());
  const allow = async (host: string) => {
    if (await actions.allowSite(host)) await retry();
  };
  const answer = async (host: string, phrase: string, meaning: Meaning) => {
    show(await actions.answerName(host, phrase, meaning));
    setSaid(language.say("popupAnswerKept", phrase, host));
  };
  const searching = {
    search: actions.search,
    nothingHeld: actions.nothingHeld,
    onChoose: ({ company }: SearchHit) => actions.openDetails(company),
  };
  const tab = <TabView {...{ language, front, actions, retry, allow, answer }} />;
  const isUnreadable = typeof front !== "string" && front.kind === "cannot-run";

  return (
    <div class="popup">
      <PopupHead {...{ language, front, switchSite }} openOptions={actions.openOptions} />
      <div class="popup-body">
        <NewsView {...{ language, actions }} />
        {isUnreadable && tab}
        <CompanySearch language={language} searching={searching} isFirst={isEmpty(front)} />
        {!isUnreadable && tab}
        <p class="quiet" role="status">
          {said}
        </p>
      </div>
      <PopupFoot {...{ language, actions, today, now }} />
    </div>
  );
}

/** Nothing to read below the search: it takes the focus. */
function isEmpty(front: Front): boolean {
  if (front === "asking") return false;
  return typeof front === "string" || front.kind !== "on" || front.report.findings.length === 0;
}
