import browser, { type Tabs } from "webextension-polyfill";
import { sitePatterns } from "./permissions.js";
import type { TabMessageName, TabProtocol } from "./protocol.js";
import { tabResponseSchemas } from "./request-schemas.js";

/** The tab that the reader looks at. `url` is empty where the extension may not know it. */
export type FrontTab = { readonly id: number; readonly url: string; readonly isPrivate: boolean };

/** Tabs that were open when the extension was updated; they lack the new content script. */
const UPDATED_UNDER_KEY = "tabs-updated-under";

/**
 * @param asker the tab of the asking page, when the popup itself was opened as one: the tab that
 *   the reader looked at before is meant then
 * @returns `undefined` when there is none
 */
export async function frontTab(asker: number | undefined): Promise<FrontTab | undefined> {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  const front =
    asker === undefined
      ? tabs.find(({ active }) => active)
      : tabs.filter(({ id }) => id !== asker).sort(byLastAccess)[0];
  if (front?.id === undefined) return undefined;
  return { id: front.id, url: front.url ?? "", isPrivate: front.incognito };
}

/**
 * Tells a tab's content script.
 *
 * @returns `undefined` when none runs there, or when its answer has the wrong form
 */
export async function tellTab<N extends TabMessageName>(
  tab: number,
  name: N,
  request: TabProtocol[N]["request"],
): Promise<TabProtocol[N]["response"] | undefined> {
  try {
    const said: unknown = await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 });
    const parsed = tabResponseSchemas[name].safeParse(said);
    return parsed.success ? (parsed.data as TabProtocol[N]["response"]) : undefined;
  } catch {
    return undefined; // "Receiving end does not exist"
  }
}

/** Tells all tabs that a setting changed. */
export function tellTabsOfSettings(): Promise<void> {
  return tellAllTabs("settingsChanged", {});
}

/** Tells all tabs which sites the reader withdrew: pages of these are left at once. */
export async function tellTabsOfWithdrawn(withdrawn: readonly string[]): Promise<void> {
  await tellAllTabs("sitesWithdrawn", { withdrawn, standing: await sitePatterns() });
}

async function tellAllTabs<N extends TabMessageName>(
  name: N,
  request: TabProtocol[N]["request"],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id = browser.tabs.TAB_ID_NONE }) => tellTab(id, name, request)));
}

/** Opens one of the extension's own pages in a tab of its own. `path` is relative to its root. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Remembers, until the browser closes, which tabs must be loaded anew after an update. */
export async function noteTabsUpdatedUnder(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.filter(({ incognito }) => !incognito).map(({ id }) => id);
  await browser.storage.session.set({ [UPDATED_UNDER_KEY]: ids });
}

/** Must the tab be loaded anew before the updated extension can run in it? */
export async function wasUpdatedUnder(tab: number): Promise<boolean> {
  return (await tabsUpdatedUnder()).includes(tab);
}

/** The tab was loaded anew. */
export async function noteTabLoaded(tab: number): Promise<void> {
  const ids = await tabsUpdatedUnder();
  if (!ids.includes(tab)) return;
  const others = ids.filter((id) => id !== tab);
  await browser.storage.session.set({ [UPDATED_UNDER_KEY]: others });
}

async function tabsUpdatedUnder(): Promise<readonly unknown[]> {
  const stored = (await browser.storage.session.get(UPDATED_UNDER_KEY))[UPDATED_UNDER_KEY];
  return Array.isArray(stored) ? stored : [];
}

function byLastAccess(a: Tabs.Tab, b: Tabs.Tab): number {
  return (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
}
