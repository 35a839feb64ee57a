import type { Dataset, SourceInfo } from "../dataset/dataset.js";
import type { Day } from "../domain/day.js";
import { formatDay } from "../domain/day.js";
import type { Settings } from "../domain/settings.js";
import type { ListedSource, SourceList, SourceState } from "../platform/listed-source.js";
import { REGISTERS } from "../registers/register.js";
import { inOrder } from "./catalogue.js";
import { LIVE_SOURCES, type LiveSource } from "./live-sources.js";

/** What the list of sources is made of. */
export type Known = {
  readonly bundled: readonly SourceInfo[];
  readonly settings: Settings;
  /** Hosts that the browser lets the extension ask. */
  readonly allowedHosts: ReadonlySet<string>;
  readonly today: Day;
};

/** Every source there is, on or off, and what is read of those that are on. */
export function listSources(known: Known, dataset: Dataset): SourceList {
  const { settings } = known;
  const sources = [
    ...known.bundled.map((info) => bundledSource(info, known)),
    ...LIVE_SOURCES.map((source) => liveSource(source, known)),
  ];
  return {
    sources: inOrder(sources, ({ id }) => id, settings.sourceOrder),
    totals: {
      companyCount: dataset.companyCount,
      incidentCount: dataset.incidentCount,
      newestNotice: newestOf(dataset.sources),
    },
    neverUseNetwork: settings.neverUseNetwork,
  };
}

function bundledSource(info: SourceInfo, { settings, today }: Known): ListedSource {
  const isOn = !settings.sourcesOff.includes(info.id);
  return {
    id: info.id,
    kind: "bundled",
    title: info.title,
    publisher: info.publisher,
    homepage: info.homepage,
    licence: info.licence,
    attribution: info.attribution,
    isOn,
    canRemove: false,
    feed: undefined,
    copy: {
      version: formatDay(info.published),
      published: info.published,
      expires: info.expires,
      newestNotice: info.newestNotice,
      companyCount: info.companyCount,
      used: isOn ? info.incidentCount : 0,
      total: info.incidentCount,
      rejected: 0,
      bytes: 0,
    },
    signature: { kind: "bundled" },
    state: isOn ? (ageState(info, today) ?? { kind: "bundled" }) : { kind: "off" },
    lastChecked: undefined,
    nextTry: undefined,
  };
}

function liveSource(source: LiveSource, known: Known): ListedSource {
  const { homepage, licence, attribution } = REGISTERS[source.register];
  const { hostname } = new URL(source.url);
  const isLive = known.settings.sourcesLive.includes(source.id);
  const isOn = !known.settings.sourcesOff.includes(source.id);
  return {
    id: source.id,
    kind: "live",
    title: source.title,
    publisher: source.publisher,
    homepage,
    licence,
    attribution,
    isOn,
    canRemove: false,
    feed: { host: hostname, url: source.url, isLive, isAllowed: known.allowedHosts.has(hostname) },
    copy: undefined,
    signature: { kind: "unsigned" },
    state: { kind: isOn ? (isLive ? "waiting" : "not-live") : "off" },
    lastChecked: undefined,
    nextTry: undefined,
  };
}

/** @returns `undefined` when the list is as young as it says it should be */
function ageState(
  { published, expires }: Pick<SourceInfo, "published" | "expires">,
  today: Day,
): SourceState | undefined {
  if (expires >= today) return undefined;
  const isVery = today - published > 3 * (expires - published);
  return { kind: isVery ? "very-stale" : "stale", days: today - published };
}

function newestOf(sources: readonly SourceInfo[]): Day | undefined {
  const newest = sources.flatMap(({ newestNotice }) => newestNotice ?? []);
  return newest.length === 0 ? undefined : (Math.max(...newest) as Day);
}
