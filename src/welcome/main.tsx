import { render } from "preact";
import type { Settings } from "../domain/settings.js";
import { startOwnPage } from "../platform/own-page.js";
import { listedDomains, requestAllSites } from "../platform/permissions.js";
import { changeSettings } from "../platform/settings-store.js";
import "../ui/theme.css";
import "../ui/page.css";
import { Welcome, type WelcomeActions } from "./welcome.js";

/** Other ways to underline, once chosen in the options, stay as they are. */
async function runByItself(runs: boolean): Promise<void> {
  const underlineOf = ({ underline }: Settings): Settings["underline"] => {
    if (!runs) return "on-demand";
    return underline === "on-demand" ? "first" : underline;
  };
  await changeSettings((settings) => ({ ...settings, underline: underlineOf(settings) }));
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
