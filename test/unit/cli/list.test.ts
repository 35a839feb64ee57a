import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { list } from "../../../src/cli/list.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { recordLine } from "../../support/list-texts.js";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "breachnote-list-"));
  said = [];
  mkdirSync(join(folder, "records"));
  writeFileSync(join(folder, "head.json"), JSON.stringify(head(1)));
  for (const id of ["firm-a", "firm-b"]) write(id, recordLine(id));
});
afterEach(() => rmSync(folder, { recursive: true }));

function head(version: number) {
  return {
    title: "Example list",
    publisher: "Example Society",
    licence: "CC0-1.0",
    attribution: "Example Society",
    version,
    published: "2026-11-20",
    expires: "2027-02-01",
    updateUrl: "https://lists.example/breaches/index.jsonl",
  };
}

function write(id: string, text: string): void {
  writeFileSync(join(folder, "records", `${id}.json`), text);
}

function run(...words: readonly string[]) {
  const paths = words.map((word) => word.replace("@", folder));
  const terminal = {
    input: (async function* () {})(),
    print: async (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
  };
  return list.run(paths, joinSources([]), terminal);
}

const build = (...before: readonly string[]) =>
  run("build", "@/head.json", "@/records", "@/out", ...before);

function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
}

describe("list build", () => {
  test("writes the whole list and an index that names it", async () => {
    expect(await build()).toBe(0);
    expect(readdirSync(join(folder, "out"))).toEqual(["index.jsonl", "list-1.jsonl"]);
    const [index = "", ...more] = linesOf("out/index.jsonl");
    expect(more).toEqual([]);
    expect(JSON.parse(index)).toMatchObject({
      format: "breachnote-list",
      whole: { url: "https://lists.example/breaches/list-1.jsonl" },
      days: [],
    });
    expect(linesOf("out/list-1.jsonl").slice(1)).toEqual([
      recordLine("firm-a"),
      recordLine("firm-b"),
    ]);
  });

  test("writes what changed since the version before as a day file", async () => {
    await build();
    writeFileSync(join(folder, "head.json"), JSON.stringify(head(2)));
    rmSync(join(folder, "records", "firm-a.json"));
    write("firm-c", recordLine("firm-c"));
    expect(await run("build", "@/head.json", "@/records", "@/next", "@/out")).toBe(0);
    const [first = "", , ...changed] = linesOf("next/day-1-2.jsonl");
    expect(JSON.parse(first)).toEqual({ from: 1, to: 2, gone: ["firm-a"] });
    expect(changed).toEqual([recordLine("firm-c")]);
    expect(JSON.parse(linesOf("next/index.jsonl")[0] ?? "").days).toMatchObject([
      { from: 1, to: 2 },
    ]);
  });

  test("builds nothing of a record that the extension would leave out", async () => {
    write("firm-b", recordLine("firm-b", "soon"));
    expect(await build()).toBe(2);
    expect(said.join()).toContain("firm-b.json");
  });
});

describe("list sign and list verify", () => {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });

  async function signedIndex() {
    await build();
    writeFileSync(join(folder, "key.pem"), pem);
    expect(await run("sign", "@/out/index.jsonl", "@/key.pem")).toBe(0);
    return said.at(-1)?.split(" ").at(-1) ?? "";
  }

  test("sign a list so that it can be verified with the key that was told", async () => {
    const key = await signedIndex();
    expect(await run("verify", "@/out/index.jsonl", key)).toBe(0);
    expect(said.at(-1)).toContain(`signed with ${key}`);
  });

  test("sign anew over what was signed before", async () => {
    await signedIndex();
    await run("sign", "@/out/index.jsonl", "@/key.pem");
    expect(linesOf("out/index.jsonl")).toHaveLength(2);
  });

  test("refuse other bytes, another key and no signature", async () => {
    const key = await signedIndex();
    const file = join(folder, "out/index.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").replace("Example list", "Example lust"));
    expect(await run("verify", "@/out/index.jsonl")).toBe(2);
    await signedIndex();
    expect(await run("verify", "@/out/index.jsonl", "AAAA")).toBe(2);
    expect(await run("verify", "@/out/list-1.jsonl", key)).toBe(2);
  });

  test("count the records of a whole list", async () => {
    await build();
    expect(await run("verify", "@/out/list-1.jsonl")).toBe(0);
    expect(said.at(-1)).toContain("2 incidents, 0 rejected, not signed");
  });
});

test("list tells its usages", async () => {
  expect(await run("build")).toBe(2);
  expect(said).toHaveLength(3);
});
