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

function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
