import type { Dataset, SourceInfo } from "../dataset/dataset.js";
import { newestNoticeIn } from "../dataset/newest-notice.js";
import { type Day, formatDay } from "../domain/day.js";
import type { Settings } from "../domain/settings.js";
import type { FailedSource } from "../domain/source-update.js";
import type {
  ListedSource,
  SourceCopy,
  SourceFeed,
  SourceList,
  SourceSignature,
  SourceState,
} from "../platform/listed-source.js";
import { REGISTERS } from "../registers/register.js";
import { inOrder } from "./catalogue.js";
import { LIVE_SOURCES } from "./live-sources.js";
import { isDamaged, type KeptCopy, type KeptSource } from "./source-store.js";

/** What the list of sources is made of. */
export type Known = {
  readonly bundled: readonly SourceInfo[];
  /** `undefined` where the browser refuses the database. */
  readonly kept: readonly KeptSource[] | undefined;
  readonly settings: Settings;
  /** Titles of added lists that the browser has lost. */
  readonly lost: readonly string[];
  /** Hosts that the browser lets the extension ask. */
  readonly allowedHosts: ReadonlySet<string>;
  /** The source that is being updated. */
  readonly updating: string | undefined;
  readonly today: Day;
};

/**
 * Every source there is, on or off, and what is read of those that are on.
 *
 * @param dataset those that are on, as one
 * @param incidentCount of the dataset
 */
export function listSources(
  known: Known,
  dataset: Pick<Dataset, "companyCount" | "sources">,
  incidentCount: number,
): SourceList {
  const { settings, kept = [] } = known;
  const added = kept.filter(({ kind, isRemoved }) => kind !== "live" && !isRemoved);
  const sources = [
    ...known.bundled.map((info) => bundledSource(info, known)),
    ...LIVE_SOURCES.map(({ id }) => keptSource(liveKept(id, kept), known)),
    ...added.map((one) => keptSource(one, known)),
  ];
  return {
    sources: inOrder(sources, ({ id }) => id, settings.sourceOrder),
    totals: {
      companyCount: dataset.companyCount,
      incidentCount,
      newestNotice: newestNoticeIn(dataset.sources),
    },
    neverUseNetwork: settings.neverUseNetwork,
    isStoreRefused: known.kept === undefined,
    lost: known.lost,
  };
}

/** Live sources in use whose last update failed; the same that `listSources` shows as failed. */
export function failedUpdates(
  kept: readonly KeptSource[],
  settings: Settings,
): readonly FailedSource[] {
  const added = kept.filter(({ kind, isRemoved }) => kind !== "live" && !isRemoved);
  return [...LIVE_SOURCES.map(({ id }) => liveKept(id, kept)), ...added].flatMap((one) => {
    const { id, url, failure, copy, nextTry } = one;
    const isInUse = settings.sourcesLive.includes(id) && !settings.sourcesOff.includes(id);
    if (failure === undefined || url === undefined || !isInUse) return [];
    return [
      {
        title: wordsOf(one).title,
        why: failure,
        published: copy?.published,
        nextTry: settings.neverUseNetwork ? undefined : nextTry,
      },
    ];
  });
}

/** What is kept of a live register; of one that was never asked, nothing but its address. */
export function liveKept(id: string, kept: readonly KeptSource[]): KeptSource {
  const known = kept.find((one) => one.id === id);
  return (
    known ?? {
      id,
      kind: "live",
      url: LIVE_SOURCES.find((source) => source.id === id)?.url,
      mapping: undefined,
      signedBy: undefined,
      offeredKey: undefined,
      copy: undefined,
      lastChecked: undefined,
      nextTry: undefined,
      failure: undefined,
      failures: 0,
      hasNewer: false,
      isRemoved: false,
    }
  );
}

function bundledSource(info: SourceInfo, { settings, today }: Known): ListedSource {
  const isOn = !settings.sourcesOff.includes(info.id);
  const { id, title, publisher, homepage, licence, attribution } = info;
  return {
    ...{ id, title, publisher, homepage, licence, attribution },
    kind: "bundled",
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

function keptSource(kept: KeptSource, known: Known): ListedSource {
  const { id, kind, copy } = kept;
  const isOn = !known.settings.sourcesOff.includes(id);
  const feed = feedOf(kept, known);
  return {
    ...wordsOf(kept),
    id,
    kind,
    isOn,
    canRemove: kind !== "live",
    feed,
    copy: copy && copyOf(copy, isOn && !isDamaged(kept)),
    signature: signatureOf(kept),
    state: isOn ? stateOf(kept, feed, known) : { kind: "off" },
    lastChecked: kept.lastChecked,
    nextTry: feed?.isLive && !known.settings.neverUseNetwork ? kept.nextTry : undefined,
  };
}

function wordsOf({
  id,
  copy,
}: KeptSource): Pick<ListedSource, "title" | "publisher" | "homepage" | "licence" | "attribution"> {
  const live = LIVE_SOURCES.find((source) => source.id === id);
  if (live !== undefined) {
    const { homepage, licence, attribution } = REGISTERS[live.register];
    return { title: live.title, publisher: live.publisher, homepage, licence, attribution };
  }
  const { title = id, publisher = "", homepage = "", licence = "", attribution = "" } = copy ?? {};
  return { title, publisher, homepage, licence, attribution };
}

function feedOf({ id, url }: KeptSource, known: Known): SourceFeed | undefined {
  if (url === undefined) return undefined;
  const { hostname: host } = new URL(url);
  const isLive = known.settings.sourcesLive.includes(id);
  return { host, url, isLive, isAllowed: known.allowedHosts.has(host) };
}

function copyOf(copy: KeptCopy, isUsed: boolean): SourceCopy {
  return {
    version: copy.version,
    published: copy.published,
    expires: copy.expires,
    newestNotice: copy.newestNotice,
    companyCount: copy.companyCount,
    used: isUsed ? copy.incidentCount : 0,
    total: copy.incidentCount + copy.rejectedCount,
    rejected: copy.rejectedCount,
    bytes: copy.bytes,
  };
}

function signatureOf({ signedBy, offeredKey }: KeptSource): SourceSignature {
  if (signedBy === undefined) return { kind: "unsigned" };
  if (offeredKey === undefined) return { kind: "signed", by: signedBy };
  return { kind: "key-changed", by: signedBy, offered: offeredKey };
}

function stateOf(
  { id, copy, failure, hasNewer }: KeptSource,
  feed: SourceFeed | undefined,
  { updating, today }: Known,
): SourceState {
  if (updating === id) return { kind: "updating" };
  const isShown = feed?.isLive === true || failure?.kind === "copy-damaged";
  if (failure !== undefined && isShown) return { kind: "failed", why: failure };
  if (copy !== undefined && hasNewer) return { kind: "update-available" };
  if (copy === undefined) return { kind: feed?.isLive === true ? "waiting" : "not-live" };
  const age = ageState(copy, today);
  if (age !== undefined) return age;
  if (feed === undefined) return { kind: "local" };
  return { kind: feed.isLive ? "up-to-date" : "not-live" };
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
