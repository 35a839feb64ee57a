import type { CompanyId } from "./company.js";

/** What the reader chose. Kept on the device; never written from a private window. */
export type Settings = {
  /**
   * How much of a page is read: the whole article and what is added to it; its beginning once; or
   * nothing until the reader asks for it on that page.
   */
  readonly mode: "full" | "light" | "click";
  /** Which mentions are underlined in an article. */
  readonly underline: "first" | "all";
  /** How long the pointer rests on a name before the card opens, in ms; or only on click; or never. */
  readonly hover: 300 | 500 | 800 | "click" | "off";
  readonly theme: "system" | "light" | "dark";
  /** Count of distinct companies on the toolbar button. */
  readonly showBadge: boolean;
  /** Tell screen readers once how many companies an article names. */
  readonly announce: boolean;
  /** Host names where nothing is annotated, each with all hosts below it. */
  readonly sitesOff: readonly string[];
  /** Companies not marked on a host ("Hide here"). */
  readonly hidden: readonly { readonly host: string; readonly company: CompanyId }[];
  readonly followed: readonly CompanyId[];
  /** Ids of sources that are switched off. */
  readonly sourcesOff: readonly string[];
  /** Ids of sources, the one whose words come first where they differ, first; others follow these. */
  readonly sourceOrder: readonly string[];
  /** Ids of sources that the reader wants refreshed from their own hosts. */
  readonly sourcesLive: readonly string[];
  /** Nothing is asked of any host, live sources or not. */
  readonly neverUseNetwork: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  mode: "full",
  underline: "first",
  hover: 500,
  theme: "system",
  showBadge: true,
  announce: false,
  sitesOff: [],
  hidden: [],
  followed: [],
  sourcesOff: [],
  sourceOrder: [],
  sourcesLive: [],
  neverUseNetwork: false,
};

/** Whether the reader switched the host, or a domain above it, off. */
export function isSiteOff({ sitesOff }: Settings, host: string): boolean {
  return sitesOff.some((site) => covers(site, host));
}

/** The settings with a site switched on or off; on also lifts what was switched off for a domain above it. */
export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  const others = settings.sitesOff.filter((site) => !covers(site, host) && !covers(host, site));
  return { ...settings, sitesOff: isOn ? others : [...others, host] };
}

/** The settings with a source switched on or off. */
export function withSourceOn(settings: Settings, source: string, isOn: boolean): Settings {
  return { ...settings, sourcesOff: withItem(settings.sourcesOff, source, !isOn) };
}

/** The settings with a source refreshed from its host, or no longer. */
export function withSourceLive(settings: Settings, source: string, isLive: boolean): Settings {
  return { ...settings, sourcesLive: withItem(settings.sourcesLive, source, isLive) };
}

function withItem(items: readonly string[], item: string, isIn: boolean): readonly string[] {
  const others = items.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
}

function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
