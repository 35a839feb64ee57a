import type { Language } from "../report/language.js";
import type { PageReport } from "../report/page.js";
import { FindingView } from "./finding-view.js";
import type { Front } from "./popup.js";
import type { PopupActions } from "./popup-actions.js";

export type TabViewProps = {
  readonly language: Language;
  readonly front: Front;
  readonly actions: PopupActions;
  readonly retry: () => Promise<void>;
  readonly allow: (host: string) => Promise<void>;
};

/** What the tab in front holds, or why it cannot be read. */
export function TabView({ language, front, actions, retry, allow }: TabViewProps) {
  if (front === "asking") return <Said text={language.say("popupReading")} />;
  if (front === "no-answer") return <Said text={language.say("popupNoAnswer")} />;
  switch (front.kind) {
    case "off":
      return <Said text={language.say("popupOff", front.host)} />;
    case "cannot-run":
      return <Said text={language.say("popupCannotRead")} />;
    case "needs-refresh":
      return <Said text={language.say("popupRefresh")} />;
    case "needs-permission":
      return (
        <>
          <Said text={language.say("popupNotAllowed", front.host)} />
          <p class="row">
            <button type="button" class="button" onClick={retry}>
              {language.say("popupAllowOnce")}
            </button>
            <AlwaysButton {...{ language, allow }} host={front.host} />
          </p>
        </>
      );
    case "on":
      return (
        <>
          <Findings {...{ language, actions }} report={front.report} />
          {front.standing === "once" && (
            <p class="row">
              <span class="quiet">{language.say("popupOnce")}</span>
              <AlwaysButton {...{ language, allow }} host={front.host} />
            </p>
          )}
        </>
      );
  }
}

type AlwaysButtonProps = Pick<TabViewProps, "language" | "allow"> & { readonly host: string };

function AlwaysButton({ language, allow, host }: AlwaysButtonProps) {
  return (
    <button type="button" class="button" onClick={() => void allow(host)}>
      {language.say("popupAlways")}
    </button>
  );
}

type FindingsProps = Pick<TabViewProps, "language" | "actions"> & { readonly report: PageReport };

function Findings({ language, actions, report }: FindingsProps) {
  const marked = new Set(report.marks.map(({ finding }) => finding));
  const findings = report.findings.map((finding, at) => ({ finding, isMarked: marked.has(at) }));
  const named = findings.filter(({ finding }) => finding.confidence !== "ambiguous");
  const possible = findings.filter(({ finding }) => finding.confidence === "ambiguous");
  if (findings.length === 0) return <Said text={language.say("popupNone")} />;
  return (
    <>
      {named.length > 0 && <h2>{language.say("popupInArticle")}</h2>}
      <ul>
        {named.map((each) => (
          <FindingView key={each.finding.company} {...{ ...each, language, actions }} />
        ))}
      </ul>
      {possible.length > 0 && (
        <>
          <h2>{language.say("popupPossible")}</h2>
          <p class="quiet">{language.say("popupPossibleNote")}</p>
          <ul>
            {possible.map((each) => (
              <FindingView key={each.finding.company} {...{ ...each, language, actions }} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Said({ text }: { readonly text: string }) {
  return (
    <p class="said" role="status">
      {text}
    </p>
  );
}
