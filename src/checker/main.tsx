import { render } from "preact";
import { saveFile, startOwnPage } from "../platform/own-page.js";
import type { CheckedText } from "../platform/protocol.js";
import { ask } from "../platform/send.js";
import "../ui/theme.css";
import "../ui/page.css";
import "../ui/incident.css";
import "../ui/timeline.css";
import "./checker.css";
import { Checker } from "./checker.js";
import type { CheckerActions } from "./checker-actions.js";

const { root, language } = await startOwnPage("checkerTitle");

const actions: CheckerActions = {
  async check(text) {
    const answer = await ask("checkText", { text });
    return answer.ok ? answer.value : undefined;
  },
  save: (text) => saveFile(new Blob([text]), "breachnote-test-case.jsonl"),
};

/** Opened from the popup, it shows the article that was in front. */
async function articleInFront(): Promise<CheckedText | undefined> {
  if (location.hash !== "#article") return undefined;
  const answer = await ask("checkArticle", {});
  return answer.ok ? answer.value : undefined;
}

render(<Checker language={language} actions={actions} given={await articleInFront()} />, root);
