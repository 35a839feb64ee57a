import { render } from "preact";
import type { Settings } from "../domain/settings.js";
import { ownVersion, showLanguage, startOwnPage } from "../platform/own-page.js";
import { listedDomains } from "../platform/permissions.js";
import { ask } from "../platform/send.js";
import { watchSettings } from "../platform/settings-store.js";
import { today } from "../platform/today.js";
import type { Language } from "../report/language.js";
import { sourceRow, totalsInWords } from "../report/source-words.js";
import "../ui/theme.css";
import "../ui/page.css";
import "../ui/company-search.css";
import "./options.css";
import { browserActions } from "./browser-actions.js";
import { Options } from "./options.js";

const { root, language, settings } = await startOwnPage("optionsTitle");
const answer = await ask("listSources", {});
const sources = answer.ok ? answer.value : [];

function show(shown: Language, current: Settings): void {
  render(
    <Options
      language={shown}
      settings={current}
      sites={listedDomains()}
      sources={sources.map((source) => sourceRow(source, today(), shown))}
      totals={totalsInWords(sources, shown)}
      version={ownVersion()}
      actions={browserActions(shown)}
    />,
    root,
  );
}

show(language, settings);
watchSettings(async (changed) => show(await showLanguage("optionsTitle"), changed));
if (location.hash !== "") document.querySelector(location.hash)?.scrollIntoView();
