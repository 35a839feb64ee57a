import { readerLanguage } from "../platform/language.js";
import type { CheckedText } from "../platform/protocol.js";
import type { Handlers } from "../platform/serve.js";
import { frontTab, tellTab } from "../platform/tabs.js";
import { today } from "../platform/today.js";
import type { Page } from "../report/page.js";
import { pageEvidence } from "../report/page-evidence.js";
import { pageOfDraft, textCheck } from "../report/text-check.js";
import type { Library } from "./library.js";

type CheckerHandlers = Pick<Handlers, "checkText" | "checkArticle" | "evidenceOfPage">;

/** Answers the page that checks a text. */
export function checkerHandlers(library: Library): CheckerHandlers {
  async function check(page: Page): Promise<CheckedText> {
    const [dataset, language] = await Promise.all([library.dataset(), readerLanguage()]);
    const began = performance.now();
    const checked = textCheck(page, dataset, language);
    return { ...checked, ms: performance.now() - began };
  }

  return {
    async checkText({ text, written }) {
      return check(pageOfDraft(text, written, await library.dataset()));
    },

    async evidenceOfPage({ page }) {
      const [dataset, language] = await Promise.all([library.dataset(), readerLanguage()]);
      const unsigned = await library.unsigned();
      return pageEvidence(page, dataset, { language, unsigned, today: today() });
    },

    async checkArticle(_request, asker) {
      const tab = await frontTab(asker.tab?.id);
      const page = tab && (await tellTab(tab.id, "readArticle", {}));
      return page && check(page);
    },
  };
}
