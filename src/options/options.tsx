import { useState } from "preact/hooks";
import type { Settings } from "../domain/settings.js";
import type { Language, MessageKey } from "../report/language.js";
import type { SourceRow } from "../report/source-words.js";
import { ProblemReport } from "../ui/problem-report.js";
import { AboutSection } from "./about-section.js";
import type { OptionsActions } from "./options-actions.js";
import { ReadingSection } from "./reading-section.js";
import { SitesSection } from "./sites-section.js";
import { SourcesSection } from "./sources-section.js";

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
  readonly change: (change: (settings: Settings) => Settings) => void;
};

const SECTIONS: readonly { readonly id: string; readonly title: MessageKey }[] = [
  { id: "sources", title: "optionsSources" },
  { id: "sites", title: "optionsSites" },
  { id: "reading", title: "optionsReading" },
  { id: "privacy", title: "optionsPrivacy" },
  { id: "about", title: "optionsAbout" },
  { id: "report", title: "reportTitle" },
];

/** The options in one scroll. Every change applies at once and is said. */
export function Options(props: OptionsProps) {
  const { language, sites, sources, totals, version, actions } = props;
  const [settings, setSettings] = useState(props.settings);
  const [saved, setSaved] = useState("");
  const change: SectionProps["change"] = async (how) => {
    setSettings(await actions.change(how));
    setSaved(language.say("optionsSaved"));
  };
  const section = { language, settings, change };
  return (
    <div class="options">
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
      <div class="page">
        <h1>{language.say("optionsHeading")}</h1>
        <SourcesSection language={language} sources={sources} totals={totals} />
        <SitesSection {...section} sites={sites} actions={actions} />
        <ReadingSection {...section} />
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
        <p class="saved" role="status">
          {saved}
        </p>
      </div>
    </div>
  );
}
