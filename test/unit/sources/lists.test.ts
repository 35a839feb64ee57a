import { describe, expect, test } from "vitest";
import { joinSources } from "../../../src/dataset/join-sources.js";
import type { CsvMapping } from "../../../src/domain/csv-mapping.js";
import { fail } from "../../../src/domain/result.js";
import type { SourceOrigin } from "../../../src/platform/source-preview.js";
import { previewOf, readCandidate } from "../../../src/sources/add-source.js";
import {
  add,
  added,
  first,
  headLine,
  letters,
  origin,
  other,
  recordLine,
  refresh,
  signed,
  textOf,
} from "../../support/list-texts.js";
import { engineFor, freshEngine, json, runOf } from "../../support/source-engine.js";

describe("adding a list", () => {
  test("shows what it would bring, and installs it", async () => {
    const engine = await freshEngine(() =>
      json(textOf(...first.trimEnd().split("\n"), "{}", "no")),
    );
    const read = await readCandidate(origin, async () => undefined, runOf(engine));
    if (!read.ok) throw new Error(read.error.kind);
    const before = { dataset: joinSources([]), signedBy: undefined };
    const preview = previewOf("ticket", read.value, before);
    expect(preview).toMatchObject({
      title: "Example list",
      version: "1",
      companyCount: 30,
      incidentCount: 30,
      signature: { kind: "unsigned" },
      feed: { host: "lists.example" },
      replaces: undefined,
    });
    expect(preview.samples).toHaveLength(10);
    expect(preview.samples[0]).toEqual({
      company: "Firm firm-00",
      label: "A server, 2021",
      dates: ["disclosed 2021-11-26"],
    });
    expect(preview.rejected).toEqual([
      { reason: expect.stringContaining("company"), count: 1, firstRow: 31 },
      { reason: "not JSON", count: 1, firstRow: 32 },
    ]);
  });

  const mapping: CsvMapping = {
    company: 0,
    reference: 1,
    dates: [{ column: 2, event: "detected" }],
    dayOrder: "day-first",
  };
  test.each<SourceOrigin>([
    { kind: "staged", staged: "list", name: "list.jsonl" },
    { kind: "csv", staged: "table", name: "table.csv", mapping },
  ])("refuses what is over the limit before it reads any of it: $kind", async (from) => {
    const most = 64 * 1024 * 1024;
    const huge = { size: most + 1, arrayBuffer: () => expect.unreachable() } as unknown as Blob;
    const engine = await freshEngine(() => expect.unreachable());
    expect(await readCandidate(from, async () => huge, runOf(engine))).toEqual(
      fail({ kind: "too-large", most }),
    );
  });

  test("reads a list from a file", async () => {
    const from = { kind: "staged", staged: "list", name: "list.jsonl" } as const;
    const file = new Blob([textOf(headLine(1, { updateUrl: undefined }), recordLine("firm"))]);
    const engine = await freshEngine(() => expect.unreachable());
    const read = await readCandidate(from, async () => file, runOf(engine));
    expect(read.ok && read.value.resolved.facts.incidents).toHaveLength(1);
  });

  test.each([
    ["of a format to come", textOf(headLine(1, { formatVersion: 2 })), "needs-newer-breachnote"],
    ["without a head", textOf("[]"), "unreadable"],
    [
      "that expires before it is published",
      textOf(headLine(1, { expires: "2026-01-01" })),
      "unreadable",
    ],
    ["without a record", textOf(headLine(1)), "nothing-usable"],
    ["with a signature of other bytes", signed(first).replace("Firm", "Film"), "signature-wrong"],
  ])("refuses a list %s", async (_name, text, kind) => {
    expect(await add(await freshEngine(() => json(text)))).toMatchObject({ kind });
  });

  test("leaves out incidents of days that cannot be", async () => {
    const text = textOf(headLine(1), recordLine("firm-a"), recordLine("firm-b", "2031-01-01"));
    const id = await added(text);
    const kept = await engineFor(() => json("")).store.get(id);
    expect(kept?.copy).toMatchObject({ incidentCount: 1, rejected: [{ row: 2 }] });
  });
});

describe("refreshing a list", () => {
  const second = textOf(headLine(2), ...letters.map((id) => recordLine(id)), recordLine("firm-99"));

  test("takes the next version under the pinned key", async () => {
    const id = await added(signed(first));
    const { update, after } = await refresh(id, () => json(signed(second)));
    expect(update.did).toBe("updated");
    expect(after).toMatchObject({
      signedBy: { name: "Example key" },
      copy: { version: "2", incidentCount: 31 },
    });
  });

  test.each([
    ["another key", signed(second, other), { kind: "key-changed" }],
    ["no signature", second, { kind: "signature-missing" }],
    [
      "a signature of other bytes",
      signed(second).replace("Firm", "Film"),
      { kind: "signature-wrong" },
    ],
    [
      "an older version",
      signed(textOf(headLine(1), recordLine("firm-00"))),
      { kind: "version-not-newer", found: "1" },
    ],
    [
      "a list past its day",
      signed(
        textOf(
          headLine(2, { published: "2026-01-01", expires: "2026-06-01" }),
          ...letters.map((id) => recordLine(id)),
        ),
      ),
      { kind: "expired" },
    ],
    [
      "a tenth of what it was",
      signed(textOf(headLine(2), recordLine("firm-00"))),
      { kind: "shrunk" },
    ],
  ])("keeps the last good copy after %s", async (_name, text, why) => {
    const id = await added(signed(first));
    const { update, after } = await refresh(id, () => json(text));
    expect(update).toMatchObject({ did: "failed", why });
    expect(after).toMatchObject({ failure: why, copy: { version: "1", incidentCount: 30 } });
  });

  test("shows the key that an update came under", async () => {
    const id = await added(signed(first));
    const { after } = await refresh(id, () => json(signed(second, other)));
    expect(after?.offeredKey).toMatchObject({ name: "Example key" });
    expect(after?.offeredKey?.key).not.toBe(after?.signedBy?.key);
  });
});
