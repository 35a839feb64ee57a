import { render } from "preact";
import { ownVersion, startOwnPage } from "../platform/own-page.js";
import {
  allowedOrigins,
  giveBack,
  listedDomains,
  requestAllSites,
} from "../platform/permissions.js";
import { ask } from "../platform/send.js";
import { changeSettings } from "../platform/settings-store.js";
import { today } from "../platform/today.js";
import { sourceRow, totalsInWords } from "../report/source-words.js";
import "../ui/theme.css";
import "../ui/page.css";
import "./options.css";
import { Options } from "./options.js";
import type { OptionsActions } from "./options-actions.js";

const actions: OptionsActions = {
  change: (change) => changeSettings(change),
  allowedSites: allowedOrigins,
  allowAll: requestAllSites,
  takeBack: (pattern) => giveBack([pattern]),
};

const { root, language, settings } = await startOwnPage("optionsTitle");
const answer = await ask("listSources", {});
const sources = answer.ok ? answer.value : [];
render(
  <Options
    language={language}
    settings={settings}
    sites={listedDomains()}
    sources={sources.map((source) => sourceRow(source, today(), language))}
    totals={totalsInWords(sources, language)}
    version={ownVersion()}
    actions={actions}
  />,
  root,
);
if (location.hash !== "") document.querySelector(location.hash)?.scrollIntoView();
