import { useEffect, useState } from "preact/hooks";
import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { Settings } from "../domain/settings.js";
import type { Language, MessageKey } from "../report/language.js";
import { ProblemReport } from "../ui/problem-report.js";
import { AboutSection } from "./about-section.js";
import type { BackupActions } from "./backup-actions.js";
import { BackupSection } from "./backup-section.js";
import { FollowedSection } from "./followed-section.js";
import { MatchingSection } from "./matching-section.js";
import type { OptionsActions } from "./options-actions.js";
import { PrivacySection } from "./privacy-section.js";
import { ReadingSection } from "./reading-section.js";
import { SitesSection } from "./sites-section.js";
import type { SourceActions } from "./source-actions.js";
import { SourcesSection } from "./sources-section.js";
import { type Notice, useNotice } from "./use-notice.js";
import { Warnings } from "./warnings.js";

export type OptionsProps = {
  readonly language: Language;
  readonly settings: Settings;
  /** The listed news sites, as domains. */
  readonly sites: readonly string[];
  readonly version: string;
  /** The lists in use, each with its version: what a report of a problem names. */
  readonly lists: readonly string[];
  readonly now: Moment;
  readonly today: Day;
  /** Said on top: the settings could not be read, or are not stored here. */
  readonly warnings: { readonly isDamaged: boolean; readonly isPrivate: boolean };
  readonly actions: OptionsActions;
  readonly sourceActions: SourceActions;
  readonly backupActions: BackupActions;
};

/** What a section of the options needs to show and change settings. */
export type SectionProps = {
  readonly language: Language;
  readonly settings: Settings;
  /** Applies at once and can be undone; `said` tells what was done, "Saved" when left out. */
  readonly change: (change: (settings: Settings) => Settings, said?: string) => void;
  /** Says what was done, or that nothing was; `undo` takes it back. */
  readonly say: (said: string, undo?: () => void) => void;
};

const SECTIONS: readonly { readonly id: string; readonly title: MessageKey }[] = [
  { id: "sources", title: "optionsSources" },
  { id: "matching", title: "optionsMatching" },
  { id: "sites", title: "optionsSites" },
  { id: "reading", title: "optionsReading" },
  { id: "followed", title: "optionsFollowed" },
  { id: "privacy", title: "optionsPrivacy" },
  { id: "backup", title: "optionsBackup" },
  { id: "about", title: "optionsAbout" },
  { id: "report", title: "reportTitle" },
];

/** The options in one scroll. Every change applies at once, is said, and can be undone. */
export function Options(props: OptionsProps) {
  const { language, sites, version, now, today, actions, sourceActions, backupActions } = props;
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
        <Warnings {...{ language, say, actions }} {...props.warnings} />
        <SourcesSection {...{ language, say, now, today }} actions={sourceActions} />
        <MatchingSection {...section} actions={actions} />
        <SitesSection {...section} sites={sites} actions={actions} />
        <ReadingSection {...section} />
        <FollowedSection {...section} actions={actions} />
        <PrivacySection
          {...{ ...section, now }}
          sources={sourceActions}
          removeAll={actions.removeAll}
        />
        <BackupSection {...section} actions={backupActions} />
        <AboutSection {...{ language, version, actions }} sources={sourceActions} />
        <ProblemReport
          language={language}
          text={[
            language.say("reportVersion", version),
            ...props.lists.map((list) => language.say("reportList", list)),
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
