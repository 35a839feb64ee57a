import { isOnAt, type SitePlace } from "../domain/site-rules.js";
import { annotateOnce } from "../platform/page-scripts.js";
import { standingOf } from "../platform/permissions.js";
import type { TabState } from "../platform/protocol.js";
import { loadSettings } from "../platform/settings-store.js";
import { type FrontTab, tellTab, wasUpdatedUnder } from "../platform/tabs.js";

/**
 * What the popup shows for a tab. Where the content script does not run but may, because the reader
 * just clicked the toolbar button, it is run this once.
 */
export async function tabState(tab: FrontTab): Promise<TabState> {
  const described = await describe(tab);
  if (described !== undefined) return described;
  const place = webPlaceOf(tab.url);
  if (place === undefined) return { kind: "cannot-run" };
  const { host } = place;
  const standing = await standingOf(host);
  if (standing !== undefined && (await wasUpdatedUnder(tab.id))) {
    return { kind: "needs-refresh", host };
  }
  if (!isOnAt((await loadSettings()).siteRules, place)) return { kind: "off", host };
  if (!(await annotateOnce(tab.id))) {
    return standing === undefined ? { kind: "needs-permission", host } : { kind: "cannot-run" };
  }
  return (await describe(tab)) ?? { kind: "cannot-run" };
}

/** What the tab's own content script says; `undefined` when none runs there. */
async function describe({ id, isPrivate }: FrontTab): Promise<TabState | undefined> {
  const said = await tellTab(id, "describePage", {});
  if (said === undefined) return undefined;
  const { isOn, mode, host, report } = said;
  if (!isOn) return { kind: "off", host };
  const standing = (await standingOf(host)) ?? "once";
  return { kind: "on", host, standing, mode, report, isPrivate };
}

function webPlaceOf(url: string): SitePlace | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb ? { host: hostname, path: pathname } : undefined;
}
