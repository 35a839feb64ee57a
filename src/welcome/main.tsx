import { render } from "preact";
import type { Settings } from "../domain/settings.js";
import { startOwnPage } from "../platform/own-page.js";
import { listedDomains, requestAllSites } from "../platform/permissions.js";
import { changeSettings } from "../platform/settings-store.js";
import "../ui/theme.css";
import "../ui/page.css";
import { Welcome, type WelcomeActions } from "./welcome.js";

/** The light mode, once chosen in the options, stays. */
async function runByItself(runs: boolean): Promise<void> {
  const modeOf = ({ mode }: Settings): Settings["mode"] => {
    if (!runs) return "click";
    return mode === "click" ? "full" : mode;
  };
  await changeSettings((settings) => ({ ...settings, mode: modeOf(settings) }));
}

const actions: WelcomeActions = {
  chooseListed: () => runByItself(true),
  chooseOnClick: () => runByItself(false),
  async chooseAll() {
    const isAllowed = await requestAllSites();
    if (isAllowed) await runByItself(true);
    return isAllowed;
  },
};

const { root, language } = await startOwnPage("welcomeTitle");
render(<Welcome language={language} sites={listedDomains()} actions={actions} />, root);
