import type { TabState } from "../platform/protocol.js";
import type { Language } from "../report/language.js";
import { FindingView } from "./finding-view.js";
import type { PopupActions } from "./popup-actions.js";
import { PossibleMatch } from "./possible-match.js";
import { Said } from "./said.js";
import type { TabViewProps } from "./tab-view.js";

export type FindingsProps = {
  readonly language: Language;
  readonly actions: PopupActions;
  readonly answer: TabViewProps["answer"];
  readonly on: TabState & { readonly kind: "on" };
};

/** The companies that the article names, and apart from them the names that may mean one. */
export function Findings({ language, actions, answer, on }: FindingsProps) {
  const { report, isPrivate, host } = on;
  const marked = new Set(report.marks.map(({ finding }) => finding));
  const findings = report.findings.map((finding, at) => ({ finding, isMarked: marked.has(at) }));
  const named = findings.filter(({ finding }) => finding.confidence !== "ambiguous");
  const possible = report.findings.filter(({ confidence }) => confidence === "ambiguous");
  const searching = {
    search: actions.search,
    nothingHeld: actions.nothingHeld,
  };
  if (findings.length === 0) return <Said text={language.say("popupNone")} />;
  return (
    <>
      {named.length > 0 && <h2>{language.say("popupInArticle")}</h2>}
      <ul>
        {named.map((each) => (
          <FindingView
            key={each.finding.company}
            {...{ ...each, language, actions }}
            forget={() => void answer(host, each.finding.matched, { kind: "not-answered" })}
          />
        ))}
      </ul>
      {possible.length > 0 && (
        <>
          <h2>{language.say("popupPossible")}</h2>
          <p class="quiet">
            {language.say(isPrivate ? "popupPossiblePrivate" : "popupPossibleNote")}
          </p>
          <ul>
            {possible.map((finding) => (
              <PossibleMatch
                key={finding.company}
                {...{ finding, language, isPrivate, searching }}
                answer={(meaning) => void answer(host, finding.matched, meaning)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
