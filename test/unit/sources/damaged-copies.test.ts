import { describe, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings.js";
import { openKept } from "../../../src/sources/catalogue.js";
import { listSources } from "../../../src/sources/list-sources.js";
import { repackSource } from "../../../src/sources/repack.js";
import type { KeptSource, SourceStore } from "../../../src/sources/source-store.js";
import { day } from "../../support/builders.js";
import { add, added, first, refresh } from "../../support/list-texts.js";
import { engineFor, json, keptSource, runOf } from "../../support/source-engine.js";

const RUBBISH = new Uint8Array(4_000).fill(0xa5).buffer;

/** A list on a device whose files were overwritten. */
async function damaged(which: Partial<Record<"packed" | "text", ArrayBuffer>>) {
  const id = await added(first);
  const engine = engineFor(() => json(first));
  const kept = await keptIn(engine.store, id);
  const [packed, text] = [await engine.store.packed(id), await engine.store.text(id)];
  if (packed === undefined || text === undefined) throw new Error("the list has its bytes: none");
  await engine.store.install(kept, { packed, text, ...which });
  return { id, engine, kept };
}

async function keptIn(store: SourceStore, id: string): Promise<KeptSource> {
  const kept = await store.get(id);
  if (kept === undefined) throw new Error("the list is on the device: it is not");
  return kept;
}

async function openedIn(store: SourceStore) {
  const unreadable: string[] = [];
  const opened = await openKept(store, (ids) => unreadable.push(...ids));
  return { ids: opened.map(({ info }) => info.id), unreadable };
}

function stateOf(kept: KeptSource) {
  const known = {
    bundled: [],
    kept: [kept],
    settings: DEFAULT_SETTINGS,
    allowedHosts: new Set<string>(),
    updating: undefined,
    lost: [],
    today: day("2026-11-28"),
  };
  const { sources } = listSources(known, { companyCount: 0, sources: [] }, 0);
  return sources.find(({ id }) => id === kept.id);
}

describe("a copy that does not open", () => {
  test("takes no other list with it", async () => {
    const { id, engine, kept } = await damaged({ packed: RUBBISH });
    const other = keptSource("list-2", { kind: "list", copy: kept.copy });
    const store: SourceStore = {
      ...engine.store,
      all: async () => [other, ...(await engine.store.all())],
      packed: async (of) => {
        if (of === other.id) throw new DOMException("a file is gone", "NotReadableError");
        return engine.store.packed(of);
      },
    };
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await openedIn(store)).toEqual({ ids: [], unreadable: [other.id, id] });
    await repackSource(kept, runOf(engine));
    expect(await openedIn(store)).toEqual({ ids: [id], unreadable: [other.id] });
    logged.mockRestore();
  });

  test("is packed again from its text", async () => {
    const { id, engine, kept } = await damaged({ packed: RUBBISH });
    await repackSource(kept, runOf(engine));
    expect(await openedIn(engine.store)).toEqual({ ids: [id], unreadable: [] });
    expect((await keptIn(engine.store, id)).copy).toEqual(kept.copy);
  });

  test.each(["an update", "adding it again"])(
    "says that nothing of it is in use when its text is damaged too, until %s",
    async (wayOut) => {
      const { id, engine, kept } = await damaged({ packed: RUBBISH, text: RUBBISH });
      const logged = vi.spyOn(console, "error").mockImplementation(() => {});
      await repackSource(kept, runOf(engine));
      logged.mockRestore();
      expect(await openedIn(engine.store)).toEqual({ ids: [], unreadable: [] });
      expect(stateOf(await keptIn(engine.store, id))).toMatchObject({
        state: { kind: "failed", why: { kind: "copy-damaged" } },
        copy: { used: 0 },
      });
      // Its host has nothing newer than what the device had.
      if (wayOut === "an update") await refresh(id, () => json(first));
      else await add(engine);
      expect(await openedIn(engine.store)).toEqual({ ids: [id], unreadable: [] });
      expect(stateOf(await keptIn(engine.store, id))?.state.kind).not.toBe("failed");
    },
  );
});
