import { withSourceLive, withSourceOn } from "../domain/settings.js";
import { lostLists } from "../platform/known-lists.js";
import type { SourceList } from "../platform/listed-source.js";
import { logError } from "../platform/log.js";
import { allowedHosts } from "../platform/permissions.js";
import type { Asker, Handlers } from "../platform/serve.js";
import { changeSettings, loadSettings } from "../platform/settings-store.js";
import type { SourceProtocol, SourceWork } from "../platform/source-protocol.js";
import { today } from "../platform/today.js";
import { WORKER_PACE } from "../sources/in-slices.js";
import { failedUpdates, listSources } from "../sources/list-sources.js";
import { LIVE_SOURCES } from "../sources/live-sources.js";
import type { KeptSource } from "../sources/source-store.js";
import { addingHandlers } from "./adding-handlers.js";
import type { SourceDesk } from "./source-desk.js";
import { liveSources, planWaking, refreshEach } from "./source-schedule.js";
import { NOT_IN_PRIVATE } from "./source-work.js";
import { watchAgain } from "./watchlist.js";

const READING = "reading the lists on the device";

type Wish = { readonly sources: readonly string[] | undefined; readonly acceptShrunk: boolean };

/** Answers the options page about sources. */
export function sourceHandlers(desk: SourceDesk): Pick<Handlers, keyof SourceProtocol> {
  const { library, store, worker } = desk;
  const describe = (asker: Asker) => describeSources(desk, asker);

  async function change(how: Parameters<typeof changeSettings>[0], asker: Asker) {
    await library.useSettings(await changeSettings(how, asker.tab?.isPrivate));
    return describe(asker);
  }

  async function mark(source: string, isRemoved: boolean, asker: Asker) {
    if (asker.tab?.isPrivate !== true) {
      await store.change(source, (kept) => (kept.kind === "live" ? kept : { ...kept, isRemoved }));
      await library.reopen(WORKER_PACE);
    }
    return describe(asker);
  }

  const update = (wish: Wish, asker: Asker) => beginUpdate(desk, wish, asker);

  return {
    ...addingHandlers(desk),
    describeSources: (_request, asker) => describe(asker),
    async failedUpdates() {
      // Where the browser refuses the database nothing is kept up to date.
      const kept = await store.all().catch((error: unknown) => logError(READING, error));
      return failedUpdates(kept ?? [], await loadSettings());
    },
    sourceWork: async () => worker.state(),
    cancelSourceWork: async () => worker.cancel(),
    switchSource: ({ source, isOn }, asker) =>
      change((settings) => withSourceOn(settings, source, isOn), asker),
    orderSources: ({ order }, asker) =>
      change((settings) => ({ ...settings, sourceOrder: order }), asker),
    async makeSourceLive({ source, isLive }, asker) {
      const list = await change((settings) => withSourceLive(settings, source, isLive), asker);
      if (isLive) await update({ sources: [source], acceptShrunk: false }, asker);
      return isLive ? describe(asker) : list;
    },
    removeSource: ({ source }, asker) => mark(source, true, asker),
    restoreSource: ({ source }, asker) => mark(source, false, asker),
    updateSources: ({ sources, acceptShrunk = false }, asker) =>
      update({ sources, acceptShrunk }, asker),
    async acceptKey({ source, key }, asker) {
      if (asker.tab?.isPrivate === true) return NOT_IN_PRIVATE;
      await store.change(source, (kept) =>
        kept.offeredKey?.key === key
          ? { ...kept, signedBy: kept.offeredKey, offeredKey: undefined }
          : kept,
      );
      return update({ sources: [source], acceptShrunk: false }, asker);
    },
    rejectedRecords: async ({ source }) => (await store.get(source))?.copy?.rejected ?? [],
  };
}

async function beginUpdate(
  { library, store, worker }: SourceDesk,
  { sources, acceptShrunk }: Wish,
  { tab }: Asker,
): Promise<SourceWork> {
  if (tab?.isPrivate === true) return NOT_IN_PRIVATE;
  const live = await liveSources(store, await loadSettings());
  const wanted = sources === undefined ? live : live.filter(({ id }) => sources.includes(id));
  const skipped = (sources ?? []).filter((id) => !wanted.some((kept) => kept.id === id));
  const { state, ended } = worker.begin({
    key: JSON.stringify(["update", sources, acceptShrunk]),
    source: wanted[0]?.id,
    run: async (run, about) => {
      const each = await refreshEach(wanted, { acceptShrunk }, run, about);
      await library.reopen(run.engine.pace);
      await watchAgain(library, "updated");
      return {
        kind: "updated",
        each: [...each, ...skipped.map((source) => ({ source, did: "skipped" as const }))],
      };
    },
  });
  void ended.then(() => planWaking(store, Date.now()));
  return state;
}

async function describeSources(
  { library, store, worker }: SourceDesk,
  { tab }: Asker,
): Promise<SourceList> {
  const [bundled, dataset, incidentCount, settings, kept] = await Promise.all([
    library.bundled(),
    library.dataset(),
    library.incidentCount(),
    loadSettings(),
    store.all().catch((error: unknown) => logError(READING, error)),
  ]);
  const urls = [...LIVE_SOURCES, ...(kept ?? [])].flatMap(({ url }) => url ?? []);
  const work = worker.state();
  const known = {
    bundled: bundled.map(({ info }) => info),
    kept: kept ?? undefined,
    lost: kept ? await titlesOfLost(kept, tab?.isPrivate === true) : [],
    settings,
    allowedHosts: await allowedHosts(urls.map((url) => new URL(url).hostname)),
    updating: work.kind === "working" ? work.source : undefined,
    today: today(),
  };
  return listSources(known, dataset, incidentCount);
}

/** Where the browser lost the database, or emptied it, it says nothing of it. */
async function titlesOfLost(
  kept: readonly KeptSource[],
  isPrivate: boolean,
): Promise<readonly string[]> {
  const added = kept.filter(({ kind }) => kind !== "live");
  const now = added.filter(({ isRemoved }) => !isRemoved);
  const removed = new Set(added.filter(({ isRemoved }) => isRemoved).map(({ id }) => id));
  const known = now.map(({ id, copy }) => ({ id, title: copy?.title ?? id }));
  return (await lostLists(known, removed, isPrivate)).map(({ title }) => title);
}
