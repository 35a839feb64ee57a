import type { CompanyId } from "./company.js";
import type { NameAnswer } from "./name-answer.js";
import type { SiteRule } from "./site-rules.js";

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
  /** How a name is underlined. Followed companies are dashed whatever this says. */
  readonly underlineStyle: "dotted" | "solid" | "double";
  /** BCP 47 of a locale that the extension has; or the browser's own. */
  readonly language: "browser" | OwnLocale;
  /** How sure it must be that a company is meant before its name is marked. */
  readonly markFrom: "sure" | "likely";
  /** List names in the popup that have other meanings too. */
  readonly listAmbiguous: boolean;
  /** Words that are never taken for a company, as the reader wrote them. */
  readonly blockedNames: readonly string[];
  /** Count of distinct companies on the toolbar button. */
  readonly showBadge: boolean;
  /** Tell screen readers once how many companies an article names. */
  readonly announce: boolean;
  /** Where it runs and where not, beside the listed sites; the closest rule holds. */
  readonly siteRules: readonly SiteRule[];
  /** Companies not marked on a host ("Hide here"). */
  readonly hidden: readonly { readonly host: string; readonly company: CompanyId }[];
  readonly followed: readonly CompanyId[];
  /** Show a notification of the system when a list has news of a followed company. */
  readonly notifyFollowed: boolean;
  /** What names mean on a site, as the reader answered. */
  readonly answers: readonly NameAnswer[];
  /** Ids of sources that are switched off. */
  readonly sourcesOff: readonly string[];
  /** Ids of sources, the one whose words come first where they differ, first; others follow these. */
  readonly sourceOrder: readonly string[];
  /** Ids of sources that the reader wants refreshed from their own hosts. */
  readonly sourcesLive: readonly string[];
  /** Nothing is asked of any host, live sources or not. */
  readonly neverUseNetwork: boolean;
};

/** The locales that the extension is written in, as their folders are named. */
export const OWN_LOCALES = ["de", "en", "es", "fr", "ja"] as const;

export type OwnLocale = (typeof OWN_LOCALES)[number];

export const DEFAULT_SETTINGS: Settings = {
  mode: "full",
  underline: "first",
  hover: 500,
  theme: "system",
  underlineStyle: "dotted",
  language: "browser",
  markFrom: "likely",
  listAmbiguous: true,
  blockedNames: [],
  showBadge: true,
  announce: false,
  siteRules: [],
  hidden: [],
  followed: [],
  notifyFollowed: false,
  answers: [],
  sourcesOff: [],
  sourceOrder: [],
  sourcesLive: [],
  neverUseNetwork: false,
};

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

/** The settings with a company followed or not. */
export function withFollowed(
  settings: Settings,
  company: CompanyId,
  isFollowed: boolean,
): Settings {
  const others = settings.followed.filter((other) => other !== company);
  return { ...settings, followed: isFollowed ? [...others, company] : others };
}
