import browser from "webextension-polyfill";
import { matchesAnySite } from "../domain/site-pattern.js";

/** What "on all sites" asks for. */
const ALL_SITES = "https://*/*";

/** Does the extension run on this host by itself: because the site is listed, or was allowed? */
export async function standingOf(host: string): Promise<"listed" | "allowed" | undefined> {
  // The reader can take a listed site away too, in the browser's own pages. Asked whether they contain a
  // site, Chromium's permissions leave out those of the manifest's scripts.
  if (!matchesAnySite(await sitePatterns(), host)) return undefined;
  return isListed(host) ? "listed" : "allowed";
}

/** Is the host, or a domain above it, on the list of news sites in the manifest? */
export function isListed(host: string): boolean {
  return matchesAnySite(listedPatterns(), host);
}

/** The news sites that the manifest names, as registrable domains. */
export function listedDomains(): readonly string[] {
  return listedPatterns().map((pattern) => pattern.replace(/^\*:\/\/\*\.(.*)\/\*$/, "$1"));
}

/** Patterns the reader allowed beyond the listed sites. */
export async function allowedOrigins(): Promise<readonly string[]> {
  const listed = listedPatterns();
  return (await sitePatterns()).filter((origin) => !listed.includes(origin));
}

/** Those of the hosts that the extension may ask. The reader can withdraw that at any time. */
export async function allowedHosts(hosts: readonly string[]): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(hosts)];
  const answers = await Promise.all(
    distinct.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
  );
  return new Set(distinct.filter((_, at) => answers[at]));
}

/** Asks the reader; must be called straight from a click. @returns allowed or not */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] });
}

/** Asks the reader; must be called straight from a click. @returns allowed or not */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

/** Asks the reader for the listed sites again; must be called straight from a click. @returns allowed or not */
export function requestListedSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [...listedPatterns()] });
}

/** Asks the reader; must be called straight from a click. @returns allowed or not */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ["notifications"] });
}

/** How many of the listed sites the reader has withdrawn in the browser's own pages. */
export async function countRevokedSites(): Promise<number> {
  const allowed = new Set(await sitePatterns());
  if (allowed.has(ALL_SITES) || allowed.has("<all_urls>")) return 0;
  return listedPatterns().filter((pattern) => !allowed.has(pattern)).length;
}

/** Every pattern of sites that the extension may run on by itself. */
export async function sitePatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back with the patterns of sites that the reader withdrew, here or in the browser's own pages. */
export function onWithdrawn(listener: (patterns: readonly string[]) => void): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) listener(origins);
  });
}

/** Gives back what the reader allowed. Listed sites are not affected. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when the reader allowed or withdrew sites, here or in the browser's own pages. */
export function watchPermissions(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

function listedPatterns(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

function originOf(host: string): string {
  return `https://${host}/*`;
}
