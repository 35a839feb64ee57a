import browser from "webextension-polyfill";
import type { TabMessageName, TabProtocol } from "./protocol.js";
import { tabResponseSchemas } from "./request-schemas.js";

/** The tab that the reader looks at. `url` is empty where the extension may not know it. */
export type FrontTab = { readonly id: number; readonly url: string; readonly isPrivate: boolean };

/** @returns `undefined` when no window with tabs is open */
export async function frontTabOf(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url ?? "", isPrivate: tab.incognito };
}

/** @returns ids of all open tabs; nothing else is known of them */
export async function openTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * Tells a tab's content script.
 *
 * @returns `undefined` when none runs there, or when what it says has the wrong form
 */
export async function tellTab<N extends TabMessageName>(
  tab: number,
  name: N,
  request: TabProtocol[N]["request"],
): Promise<TabProtocol[N]["response"] | undefined> {
  try {
    const said: unknown = await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 });
    const parsed = tabResponseSchemas[name].safeParse(said ?? undefined);
    return parsed.success ? (parsed.data as TabProtocol[N]["response"]) : undefined;
  } catch {
    return undefined; // "Receiving end does not exist"
  }
}

/** Opens one of the extension's own pages in a tab of its own. `path` is relative to its root. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
