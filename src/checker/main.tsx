import { render } from "preact";
import { saveFile, startOwnPage } from "../platform/own-page.js";
import type { CheckedText } from "../platform/protocol.js";
import { ask } from "../platform/send.js";
import { today } from "../platform/today.js";
import "../ui/theme.css";
import "../ui/page.css";
import "../ui/incident.css";
import "../ui/timeline.css";
import "../ui/article-dates.css";
import "./checker.css";
import { Checker } from "./checker.js";
import type { CheckerActions } from "./checker-actions.js";

const { root, language } = await startOwnPage("checkerTitle");

const actions: CheckerActions = {
  async check(text, written) {
    const answer = await ask("checkText", { text, written });
    return answer.ok ? answer.value : undefined;
  },
  async evidence(page) {
    const answer = await ask("evidenceOfPage", { page });
    return answer.ok ? answer.value : undefined;
  },
  save: saveFile,
};

/** Opened from the popup, it shows the article that was in front. */
async function articleInFront(): Promise<CheckedText | undefined> {
  if (location.hash !== "#article") return undefined;
  const answer = await ask("checkArticle", {});
  return answer.ok ? answer.value : undefined;
}

const given = await articleInFront();
render(<Checker {...{ language, actions, given }} today={today()} />, root);
