import { render } from "preact";
import { formatDay } from "../domain/day.js";
import type { Settings } from "../domain/settings.js";
import {
  isPrivatePage,
  ownVersion,
  showLanguage,
  showPlace,
  startOwnPage,
} from "../platform/own-page.js";
import { listedDomains } from "../platform/permissions.js";
import { ask } from "../platform/send.js";
import { damagedSettings, watchSettings } from "../platform/settings-store.js";
import { today } from "../platform/today.js";
import type { Language } from "../report/language.js";
import "../ui/theme.css";
import "../ui/page.css";
import "../ui/company-search.css";
import "./options.css";
import "./sources.css";
import { browserActions } from "./browser-actions.js";
import { browserBackupActions } from "./browser-backup-actions.js";
import { browserSourceActions } from "./browser-source-actions.js";
import { keepFocus } from "./kept-focus.js";
import { Options } from "./options.js";

const { root, language, settings } = await startOwnPage("optionsTitle");
const answer = await ask("listSources", {});
const lists = (answer.ok ? answer.value : []).map(
  ({ title, published }) => `${title} ${formatDay(published)}`,
);
const warnings = {
  isDamaged: (await damagedSettings()) !== undefined,
  isPrivate: isPrivatePage(),
};

function show(shown: Language, current: Settings): void {
  render(
    <Options
      language={shown}
      settings={current}
      sites={listedDomains()}
      version={ownVersion()}
      lists={lists}
      now={Date.now()}
      today={today()}
      warnings={warnings}
      actions={browserActions(shown)}
      sourceActions={browserSourceActions}
      backupActions={browserBackupActions}
    />,
    root,
  );
}

show(language, settings);
keepFocus(root);
watchSettings(async (changed) => show(await showLanguage("optionsTitle"), changed));
showPlace();
