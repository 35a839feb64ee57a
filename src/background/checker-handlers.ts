import type { Dataset } from "../dataset/dataset.js";
import { readerLanguage } from "../platform/language.js";
import type { CheckedText } from "../platform/protocol.js";
import type { Handlers } from "../platform/serve.js";
import { frontTab, tellTab } from "../platform/tabs.js";
import { today } from "../platform/today.js";
import { pageEvidence } from "../report/page-evidence.js";
import { type ReadText, readDraft, readText, textCheck } from "../report/text-check.js";
import type { Library } from "./library.js";

type CheckerHandlers = Pick<Handlers, "checkText" | "checkArticle" | "evidenceOfPage">;

/** Answers the page that checks a text. */
export function checkerHandlers(library: Library): CheckerHandlers {
  async function check(read: (dataset: Dataset) => ReadText): Promise<CheckedText> {
    const [dataset, language] = await Promise.all([library.dataset(), readerLanguage()]);
    const began = performance.now();
    const checked = textCheck(read(dataset), dataset, language);
    return { ...checked, ms: performance.now() - began };
  }

  return {
    checkText: ({ text, written }) => check((dataset) => readDraft(text, written, dataset)),

    async evidenceOfPage({ page }) {
      const [dataset, language] = await Promise.all([library.dataset(), readerLanguage()]);
      const unsigned = await library.unsigned();
      return pageEvidence(page, dataset, { language, unsigned, today: today() });
    },

    async checkArticle(_request, asker) {
      const tab = await frontTab(asker.tab?.id);
      const page = tab && (await tellTab(tab.id, "readArticle", {}));
      return page && check((dataset) => readText(page, dataset));
    },
  };
}
