import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../domain/settings.js";
import type { Language, MessageKey } from "../report/language.js";
import type { SourceRow } from "../report/source-words.js";
import { ProblemReport } from "../ui/problem-report.js";
import { AboutSection } from "./about-section.js";
import { FollowedSection } from "./followed-section.js";
import { MatchingSection } from "./matching-section.js";
import type { OptionsActions } from "./options-actions.js";
import { PrivacySection } from "./privacy-section.js";
import { ReadingSection } from "./reading-section.js";
import { SitesSection } from "./sites-section.js";
import { SourcesSection } from "./sources-section.js";
import { type Notice, useNotice } from "./use-notice.js";

export type OptionsProps = {
  readonly language: Language;
  readonly settings: Settings;
  /** The listed news sites, as domains. */
  readonly sites: readonly string[];
  readonly sources: readonly SourceRow[];
  /** "412 incidents · 310 companies from 1 source. …" */
  readonly totals: string;
  readonly version: string;
  readonly actions: OptionsActions;
};

/** What a section of the options needs to show and change settings. */
export type SectionProps = {
  readonly language: Language;
  readonly settings: Settings;
  /** Applies at once and can be undone; `said` tells what was done, "Saved" when left out. */
  readonly change: (change: (settings: Settings) => Settings, said?: string) => void;
  /** Says what was done, or that nothing was. */
  readonly say: (said: string) => void;
};

const SECTIONS: readonly { readonly id: string; readonly title: MessageKey }[] = [
  { id: "sources", title: "optionsSources" },
  { id: "matching", title: "optionsMatching" },
  { id: "sites", title: "optionsSites" },
  { id: "reading", title: "optionsReading" },
  { id: "followed", title: "optionsFollowed" },
  { id: "privacy", title: "optionsPrivacy" },
  { id: "about", title: "optionsAbout" },
  { id: "report", title: "reportTitle" },
];

/** The options in one scroll. Every change applies at once, is said, and can be undone. */
export function Options(props: OptionsProps) {
  const { language, sites, sources, totals, version, actions } = props;
  const [settings, setSettings] = useState(props.settings);
  // Changed in another page, or in the popup.
  useEffect(() => setSettings(props.settings), [props.settings]);
  const { notice, change, say } = useNotice({ settings, setSettings, actions, language });
  const section: SectionProps = { language, settings, change, say };
  return (
    <div class="options">
      <OptionsNav language={language} />
      <div class="page">
        <h1>{language.say("optionsHeading")}</h1>
        <SourcesSection language={language} sources={sources} totals={totals} />
        <MatchingSection {...section} />
        <SitesSection {...section} sites={sites} actions={actions} />
        <ReadingSection {...section} />
        <FollowedSection {...section} actions={actions} />
        <PrivacySection language={language} />
        <AboutSection language={language} version={version} />
        <ProblemReport
          language={language}
          text={[
            language.say("reportVersion", version),
            ...sources.map(({ title, version: list }) =>
              language.say("reportList", `${title} ${list}`),
            ),
            language.say("reportWhat"),
          ].join("\n")}
        />
      </div>
      <NoticeView notice={notice} language={language} />
    </div>
  );
}

function OptionsNav({ language }: { readonly language: Language }) {
  return (
    <nav aria-label={language.say("optionsNav")}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a class="link" href={`#${id}`}>
              {language.say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type NoticeViewProps = { readonly notice: Notice | undefined; readonly language: Language };

/** The last thing done, to be read and heard, with the way back where there is one. */
function NoticeView({ notice, language }: NoticeViewProps) {
  return (
    <div class={notice === undefined ? "notice-bar empty" : "notice-bar"}>
      <p role="status">{notice?.said}</p>
      {notice?.undo !== undefined && (
        <button type="button" class="button" onClick={notice.undo}>
          {language.say("optionsUndo")}
        </button>
      )}
    </div>
  );
}
