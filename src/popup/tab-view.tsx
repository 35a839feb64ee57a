import type { Meaning } from "../platform/protocol.js";
import type { Language } from "../report/language.js";
import { Findings } from "./findings.js";
import { PageDates } from "./page-dates.js";
import type { Front } from "./popup.js";
import type { PopupActions } from "./popup-actions.js";
import { Said } from "./said.js";

export type TabViewProps = {
  readonly language: Language;
  readonly front: Front;
  readonly actions: PopupActions;
  readonly retry: () => Promise<void>;
  readonly allow: (host: string) => Promise<void>;
  /** What a name means on a site, from now on. */
  readonly answer: (host: string, phrase: string, meaning: Meaning) => Promise<void>;
};

const LIGHT = { light: "popupLight", "light-by-itself": "popupLightByItself" } as const;

/** What the tab in front holds, or why it cannot be read. */
export function TabView({ language, front, actions, retry, allow, answer }: TabViewProps) {
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
          <Findings {...{ language, actions, answer }} on={front} />
          <PageDates actions={actions} />
          {front.mode !== "full" && <p class="quiet">{language.say(LIGHT[front.mode])}</p>}
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
