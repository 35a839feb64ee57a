import { describe, expect, test } from "vitest";
import { openDataset } from "../../../src/dataset/packed-reader.js";
import type { Engine, Progress } from "../../../src/sources/engine.js";
import { refreshSource } from "../../../src/sources/refresh.js";
import { hibpEntries } from "../../support/hibp-entries.js";
import {
  type Answer,
  engineFor,
  freshEngine,
  from,
  json,
  keptSource,
  runOf,
} from "../../support/source-engine.js";

const HIBP = keptSource("live-hibp", { url: "https://haveibeenpwned.com/api/v3/breaches" });
const once = { acceptShrunk: false };

async function installed(entries = hibpEntries(60), headers: Record<string, string> = {}) {
  const engine = await freshEngine(() => json(entries, headers));
  await engine.store.add(HIBP);
  expect(await refreshSource(HIBP, once, runOf(engine))).toMatchObject({ did: "updated" });
  return engine;
}

/** Asks again, with another host behind the same address. */
async function askAgain(answer: Answer, overrides: Partial<Engine> = {}, wishes = once) {
  const engine = engineFor(answer, overrides);
  const kept = await engine.store.get(HIBP.id);
  if (kept === undefined) throw new Error("the source was added before: not found");
  const update = await refreshSource(kept, wishes, runOf(engine));
  return { update, after: await engine.store.get(HIBP.id) };
}

async function packedCount(engine: Engine): Promise<number | undefined> {
  const bytes = await engine.store.packed(HIBP.id);
  const opened = bytes && openDataset(bytes);
  return opened?.ok ? opened.value.info.incidentCount : undefined;
}

describe("refreshSource", () => {
  test("installs what the register answers, with its rejected rows counted", async () => {
    const [broken, ...others] = hibpEntries(5);
    const engine = await installed([{ ...broken, BreachDate: "soon" }, ...others] as never);
    expect(await engine.store.get(HIBP.id)).toMatchObject({
      failures: 0,
      failure: undefined,
      lastChecked: 1_700_000_000_000,
      copy: {
        incidentCount: 4,
        rejectedCount: 1,
        rejected: [{ row: 1 }],
        version: "2026-11-28",
        licence: "CC-BY-4.0",
      },
    });
    expect(await packedCount(engine)).toBe(4);
  });

  test("asks whether the register has changed, and leaves the copy when it has not", async () => {
    await installed(hibpEntries(5), {
      etag: '"a"',
      "last-modified": "Mon, 01 Jan 2026 00:00:00 GMT",
    });
    const asked: (string | null)[] = [];
    const { update, after } = await askAgain(({ headers }) => {
      asked.push(headers.get("if-none-match"), headers.get("if-modified-since"));
      return new Response(null, { status: 304 });
    });
    expect(asked).toEqual(['"a"', "Mon, 01 Jan 2026 00:00:00 GMT"]);
    expect(update).toEqual({ source: HIBP.id, did: "unchanged" });
    expect(after?.copy?.incidentCount).toBe(5);
  });

  test("takes the same bytes for no change, whatever the host says", async () => {
    await installed();
    const { update } = await askAgain(() => json(hibpEntries(60)));
    expect(update.did).toBe("unchanged");
  });

  const elsewhere = (response: Response) => from("https://other.example/list", response);
  const half = JSON.stringify(hibpEntries(80)).slice(0, 9_000);
  test.each<[string, Answer, object]>([
    ["offline", () => Promise.reject(new TypeError("Failed to fetch")), { kind: "network" }],
    [
      "an error of the host",
      () => new Response("", { status: 503 }),
      { kind: "http", status: 503 },
    ],
    ["half a file", () => json(half), { kind: "unreadable" }],
    [
      "a page instead of JSON",
      () => json("<html>", { "content-type": "text/html" }),
      { kind: "wrong-type" },
    ],
    [
      "another encoding",
      () => json(hibpEntries(80), { "content-type": "application/json; charset=shift_jis" }),
      { kind: "wrong-type" },
    ],
    [
      "a length that is not true",
      () => json(hibpEntries(80), { "content-length": "7" }),
      { kind: "wrong-length" },
    ],
    [
      "a length beyond all limits",
      () => json("[]", { "content-length": "9999999999" }),
      { kind: "too-large" },
    ],
    ["an answer without end", () => endless(), { kind: "too-large" }],
    [
      "another host",
      () => elsewhere(json(hibpEntries(80))),
      { kind: "other-host", host: "other.example" },
    ],
    [
      "a list that lost nine tenths",
      () => json(hibpEntries(6)),
      { kind: "shrunk", from: 60, to: 6 },
    ],
    ["nothing that can be used", () => json([{ Name: 1 }]), { kind: "nothing-usable" }],
    ["an object", () => json({ message: "moved" }), { kind: "unreadable" }],
  ])("keeps the last good copy after %s, and says why", async (_name, answer, why) => {
    const engine = await installed();
    const { update, after } = await askAgain(answer);
    expect(update).toMatchObject({ did: "failed", why });
    expect(after).toMatchObject({ failure: why, failures: 1, copy: { incidentCount: 60 } });
    expect(after?.nextTry).toBe(1_700_000_000_000 + 15 * 60_000);
    expect(await packedCount(engine)).toBe(60);
  });

  test("follows its own host to another path", async () => {
    await installed();
    const moved = () => from("https://haveibeenpwned.com/api/v3/all", json(hibpEntries(61)));
    expect((await askAgain(moved)).update.did).toBe("updated");
  });

  test("takes a shrunken list when the reader wants it", async () => {
    await installed();
    const { update } = await askAgain(() => json(hibpEntries(6)), {}, { acceptShrunk: true });
    expect(update.did).toBe("updated");
  });

  test.each(["network-off", "not-allowed"] as const)(
    "asks nobody when it may not: %s",
    async (may) => {
      await installed();
      const { update } = await askAgain(() => expect.unreachable(), { mayAsk: async () => may });
      expect(update).toMatchObject({ did: "failed", why: { kind: may } });
    },
  );

  test("knows of a newer copy that it was stopped from installing, until that is installed", async () => {
    const engine = await installed();
    const kept = await engine.store.get(HIBP.id);
    if (kept === undefined) throw new Error("the source was added before: not found");
    const newer = engineFor(() => json(hibpEntries(61)));
    const reader = new AbortController();
    const stopped = {
      ...runOf(newer, reader.signal),
      tell: ({ step }: Progress) => {
        if (step === "packing") reader.abort();
      },
    };
    expect(await refreshSource(kept, once, stopped)).toMatchObject({
      did: "failed",
      why: { kind: "cancelled" },
    });
    expect(await engine.store.get(HIBP.id)).toMatchObject({
      hasNewer: true,
      failure: undefined,
      copy: { incidentCount: 60 },
    });
    const { after } = await askAgain(() => json(hibpEntries(61)));
    expect(after).toMatchObject({ hasNewer: false, copy: { incidentCount: 61 } });
  });

  test.each([
    ["", 1],
    [", though its time was planned by a clock far ahead", 1_900_000_000_000],
  ])("does not begin again at once after the reader stopped it%s", async (_name, nextTry) => {
    await installed();
    const { store, ...others } = engineFor(() => json(hibpEntries(61)));
    await store.change(HIBP.id, (kept) => ({ ...kept, nextTry }));
    const kept = await store.get(HIBP.id);
    if (kept === undefined) throw new Error("the source was added before: not found");
    const stopped = AbortSignal.abort();
    await refreshSource(kept, once, runOf({ store, ...others }, stopped));
    expect((await store.get(HIBP.id))?.nextTry).toBe(1_700_000_000_000 + 15 * 60_000);
  });

  test("keeps the last good copy when the device is full", async () => {
    const engine = await installed();
    const full = {
      ...engine.store,
      install: () => Promise.reject(new DOMException("full", "QuotaExceededError")),
    };
    const { update, after } = await askAgain(() => json(hibpEntries(70)), { store: full });
    expect(update).toMatchObject({ did: "failed", why: { kind: "storage-full" } });
    expect(after?.copy?.incidentCount).toBe(60);
  });

  test("waits longer after each failure, a day at most", async () => {
    await installed();
    const waits: number[] = [];
    for (let at = 0; at < 9; at += 1) {
      const { after } = await askAgain(() => new Response("", { status: 500 }));
      waits.push(((after?.nextTry ?? 0) - 1_700_000_000_000) / 60_000);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
  });

  test("knows companies of other sources by their domain", async () => {
    const engine = await freshEngine(() => json(hibpEntries(3)), {
      knownCompanies: async () => [
        {
          id: "example-holdings" as never,
          name: "Example Holdings",
          aliases: [{ text: "Example Holdings", class: "distinctive" }],
          domains: ["site-1.example"],
          country: undefined,
        },
      ],
    });
    await engine.store.add(HIBP);
    await refreshSource(HIBP, once, runOf(engine));
    const opened = openDataset((await engine.store.packed(HIBP.id)) ?? new ArrayBuffer(0));
    expect(opened.ok && opened.value.companies.numberOf("example-holdings")).not.toBeUndefined();
  });
});

/** More than any limit lets in, in pieces. */
function endless(): Response {
  const piece = new Uint8Array(1_000_000).fill(0x20);
  const body = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(piece) });
  return new Response(body, { headers: { "content-type": "application/json" } });
}
