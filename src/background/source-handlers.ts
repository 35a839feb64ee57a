import { withSourceLive, withSourceOn } from "../domain/settings.js";
import type { SourceList, UpdateFailure } from "../platform/listed-source.js";
import { allowedHosts } from "../platform/permissions.js";
import type { Asker, Handlers } from "../platform/serve.js";
import { changeSettings, loadSettings } from "../platform/settings-store.js";
import type { SourceProtocol, SourceWork } from "../platform/source-protocol.js";
import { today } from "../platform/today.js";
import { listSources } from "../sources/list-sources.js";
import { LIVE_SOURCES } from "../sources/live-sources.js";
import type { Library } from "./library.js";

/** This version keeps no lists besides the bundled ones. */
const NOT_YET: UpdateFailure = { kind: "needs-newer-breachnote" };
const cannot = async (): Promise<SourceWork> => ({
  kind: "idle",
  last: { kind: "failed", why: NOT_YET },
});

/** Answers the options page about sources. */
export function sourceHandlers(library: Library): Pick<Handlers, keyof SourceProtocol> {
  const describe = () => describeSources(library);

  async function change(how: Parameters<typeof changeSettings>[0], { tab }: Asker) {
    library.useSettings(await changeSettings(how, tab?.isPrivate));
    return describe();
  }

  return {
    describeSources: describe,
    switchSource: ({ source, isOn }, asker) =>
      change((settings) => withSourceOn(settings, source, isOn), asker),
    orderSources: ({ order }, asker) =>
      change((settings) => ({ ...settings, sourceOrder: order }), asker),
    makeSourceLive: ({ source, isLive }, asker) =>
      change((settings) => withSourceLive(settings, source, isLive), asker),
    removeSource: describe,
    restoreSource: describe,
    sourceWork: async () => ({ kind: "idle", last: undefined }),
    cancelSourceWork: async () => ({ kind: "idle", last: undefined }),
    updateSources: async ({ sources = [] }) => ({
      kind: "idle",
      last: {
        kind: "updated",
        each: sources.map((source) => ({ source, did: "failed", why: NOT_YET })),
      },
    }),
    acceptKey: cannot,
    previewSource: cannot,
    installSource: cannot,
    sampleCsv: async () => NOT_YET,
    rejectedRecords: async () => [],
    exportSource: async () => undefined,
  };
}

async function describeSources(library: Library): Promise<SourceList> {
  const [opened, dataset, settings] = await Promise.all([
    library.opened(),
    library.dataset(),
    loadSettings(),
  ]);
  const hosts = LIVE_SOURCES.map(({ url }) => new URL(url).hostname);
  const known = {
    bundled: opened.map(({ info }) => info),
    settings,
    allowedHosts: await allowedHosts(hosts),
    today: today(),
  };
  return listSources(known, dataset);
}
