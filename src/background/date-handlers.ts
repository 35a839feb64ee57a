import { readerLanguage } from "../platform/language.js";
import type { Handlers } from "../platform/serve.js";
import { frontTab, tellTab } from "../platform/tabs.js";
import { articleDates } from "../report/article-dates.js";
import type { Library } from "./library.js";

/**
 * Answers the popup about the front article's own dates, and a card about those of the article it
 * stands in. They are read only when asked for, so that no mark waits for them.
 */
export function dateHandlers(library: Library): Pick<Handlers, "pageDates" | "showDate"> {
  return {
    async pageDates(_request, asker) {
      const tab = asker.isOwnPage ? await frontTab(asker.tab?.id) : asker.tab;
      const page = tab && (await tellTab(tab.id, "readArticle", {}));
      return page && articleDates(page, await library.dataset(), await readerLanguage());
    },

    async showDate(place, asker) {
      const tab = await frontTab(asker.tab?.id);
      if (tab !== undefined) await tellTab(tab.id, "showDate", place);
    },
  };
}
