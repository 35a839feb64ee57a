import { render } from "preact";
import { startOwnPage } from "../platform/own-page.js";
import { requestSite } from "../platform/permissions.js";
import { ask } from "../platform/send.js";
import { openOwnPage } from "../platform/tabs.js";
import { today } from "../platform/today.js";
import { untilIdle } from "../platform/until-idle.js";
import { nothingHeld } from "../report/source-words.js";
import "../ui/theme.css";
import "../ui/page.css";
import "../ui/incident.css";
import "../ui/company-search.css";
import "../ui/article-dates.css";
import "./popup.css";
import { Popup } from "./popup.js";
import type { PopupActions } from "./popup-actions.js";

/** A popup stays open over the tab it opened, in some browsers. */
async function leaveFor(path: string): Promise<void> {
  await openOwnPage(path);
  window.close();
}

const { root, language } = await startOwnPage("popupTitle");

const actions: PopupActions = {
  async frontTab() {
    const answer = await ask("frontTab", {});
    return answer.ok ? answer.value : undefined;
  },
  async switchSite(host, isOn) {
    const answer = await ask("switchSite", { host, isOn });
    return answer.ok ? answer.value : undefined;
  },
  allowSite: requestSite,
  async goToMention(company) {
    await ask("goToMention", { company });
    window.close();
  },
  async answerName(host, phrase, meaning) {
    const answer = await ask("answerName", { host, phrase, meaning });
    return answer.ok ? answer.value : undefined;
  },
  async pageDates() {
    const answer = await ask("pageDates", {});
    return answer.ok ? answer.value : undefined;
  },
  async showDate(place) {
    await ask("showDate", place);
    window.close();
  },
  async search(query) {
    const answer = await ask("searchCompanies", { query });
    return answer.ok ? answer.value : [];
  },
  async news() {
    const answer = await ask("followedNews", {});
    return answer.ok ? answer.value : [];
  },
  async putNewsAway() {
    await ask("putNewsAway", {});
  },
  async sources() {
    const answer = await ask("listSources", {});
    return answer.ok ? answer.value : [];
  },
  async nothingHeld(query) {
    const answer = await ask("whatIsHeld", {});
    return answer.ok ? nothingHeld(query, answer.value, language) : undefined;
  },
  async failedUpdates() {
    const answer = await ask("failedUpdates", {});
    return answer.ok ? answer.value : [];
  },
  async updateNow() {
    const look = async () => {
      const answer = await ask("sourceWork", {});
      return answer.ok ? answer.value : undefined;
    };
    const begun = await ask("updateSources", {});
    const ended = await untilIdle(begun.ok ? begun.value : undefined, look);
    if (ended?.last?.kind === "failed") return ended.last.why;
    return ended?.last?.kind === "updated" ? ended.last.each : undefined;
  },
  openDetails: (company) => void leaveFor(`src/details/index.html?company=${company}`),
  openOptions: () => void leaveFor("src/options/index.html"),
  openChecker: () => void leaveFor("src/checker/index.html#article"),
  openReport: () => void leaveFor("src/options/index.html#report"),
};

render(<Popup {...{ language, actions }} today={today()} now={Date.now()} />, root);
