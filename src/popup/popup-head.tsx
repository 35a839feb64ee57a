import type { Language, MessageKey } from "../report/language.js";
import type { Front } from "./popup.js";

export type PopupHeadProps = {
  readonly language: Language;
  readonly front: Front;
  readonly switchSite: (host: string, isOn: boolean) => Promise<void>;
  readonly openOptions: () => void;
};

const STATES = {
  on: "popupStateOn",
  off: "popupStateOff",
  "needs-permission": "popupStateNeedsPermission",
  "cannot-run": "popupStateCannotRun",
  "needs-refresh": "popupStateNeedsRefresh",
} as const satisfies Record<string, MessageKey>;

/** Title, the switch "On this site" with its state in words, and the way to the options. */
export function PopupHead({ language, front, switchSite, openOptions }: PopupHeadProps) {
  const kind = typeof front === "string" ? "cannot-run" : front.kind;
  const host =
    typeof front !== "string" && (front.kind === "on" || front.kind === "off")
      ? front.host
      : undefined;
  return (
    <header class="popup-head">
      <h1>{language.say("popupTitle")}</h1>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={kind === "on"}
          aria-checked={kind === "on"}
          disabled={host === undefined}
          onChange={({ currentTarget }) =>
            host !== undefined && void switchSite(host, currentTarget.checked)
          }
        />
        <span>
          {language.say(
            "joinedByColon",
            language.say("popupOnThisSite"),
            language.say(STATES[kind]),
          )}
        </span>
      </label>
      <button
        type="button"
        class="button plain"
        aria-label={language.say("popupOptions")}
        title={language.say("popupOptions")}
        onClick={openOptions}
      >
        <Gear />
      </button>
    </header>
  );
}

function Gear() {
  const teeth = Array.from({ length: 8 }, (_, at) => at * 45);
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r="4.75" fill="none" stroke="currentColor" stroke-width="2.5" />
      {teeth.map((angle) => (
        <path
          key={angle}
          d="M0-5.5V-8"
          stroke="currentColor"
          stroke-width="2.75"
          transform={`rotate(${angle})`}
        />
      ))}
    </svg>
  );
}
