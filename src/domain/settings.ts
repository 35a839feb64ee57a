import type { CompanyId } from "./company.js";

/** What the reader chose. Kept on the device; never written from a private window. */
export type Settings = {
  /** Which mentions are underlined in an article. */
  readonly underline: "first" | "all" | "on-demand";
  /** How long the pointer rests on a name before the card opens, in ms; or only on click; or never. */
  readonly hover: 300 | 500 | 800 | "click" | "off";
  readonly theme: "system" | "light" | "dark";
  /** Count of distinct companies on the toolbar button. */
  readonly showBadge: boolean;
  /** Tell screen readers once how many companies an article names. */
  readonly announce: boolean;
  /** Hosts where nothing is annotated. */
  readonly sitesOff: readonly string[];
  /** Companies not marked on a host ("Hide here"). */
  readonly hidden: readonly { readonly host: string; readonly company: CompanyId }[];
  readonly followed: readonly CompanyId[];
  /** Ids of sources that are switched off. */
  readonly sourcesOff: readonly string[];
};

export const DEFAULT_SETTINGS: Settings = {
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
