import browser from "webextension-polyfill";
import { counted } from "../report/language.js";
import { readerLanguage } from "./language.js";

/** Slate; never red, for a count is not an alarm. */
const BADGE_COLOUR = "#475569";
const BADGE_TEXT_COLOUR = "#FFFFFF";
/** A badge holds two characters legibly. */
const MOST_ON_BADGE = 9;

/** The badge's text for a number of companies: empty for none, "9+" for more than nine. */
export function badgeText(companies: number): string {
  if (companies === 0) return "";
  return companies > MOST_ON_BADGE ? `${MOST_ON_BADGE}+` : String(companies);
}

/** Shows on a tab's toolbar button how many companies are marked there; the title says it in words. */
export async function showCount(
  tab: number,
  companies: number,
  { showBadge }: { readonly showBadge: boolean },
): Promise<void> {
  const text = showBadge ? badgeText(companies) : "";
  const language = await readerLanguage();
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
      browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT_COLOUR }),
      browser.action.setTitle({
        tabId: tab,
        title: counted(language, "toolbarCompanies", companies),
      }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
