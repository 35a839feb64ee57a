import { generateKeyPairSync, sign } from "node:crypto";
import type { SourceOrigin } from "../../src/platform/source-preview.js";
import { installCandidate, readCandidate } from "../../src/sources/add-source.js";
import type { Engine } from "../../src/sources/engine.js";
import { refreshSource } from "../../src/sources/refresh.js";
import { engineFor, freshEngine, json, runOf } from "./source-engine.js";

const URL_OF_LIST = "https://lists.example/index.jsonl";
const { privateKey, publicKey } = generateKeyPairSync("ed25519");
export const other = generateKeyPairSync("ed25519");

export function headLine(version: number, more: object = {}): string {
  return JSON.stringify({
    format: "breachnote-list",
    formatVersion: 1,
    title: "Example list",
    publisher: "Example Society",
    licence: "CC0-1.0",
    attribution: "Example Society",
    version,
    published: "2026-11-20",
    expires: "2027-02-01",
    updateUrl: URL_OF_LIST,
    keyName: "Example key",
    ...more,
  });
}

export function recordLine(id: string, disclosed = "2021-11-26"): string {
  return JSON.stringify({
    company: { id, name: `Firm ${id}`, aliases: [], domains: [`${id}.example`] },
    references: { notice: { publisher: "Gazette", url: `https://gazette.example/${id}` } },
    incidents: [
      {
        id: `${id}-2021`,
        label: "A server, 2021",
        kind: "unauthorized-access",
        revision: 1,
        checked: "2022-01-01",
        claims: [
          {
            id: "c1",
            event: "disclosed",
            date: disclosed,
            by: "media",
            account: "Gazette",
            references: ["notice"],
          },
        ],
      },
    ],
  });
}

export function textOf(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

export function signed(text: string, by = { privateKey, publicKey }): string {
  const key = Buffer.from(by.publicKey.export({ format: "jwk" }).x ?? "", "base64url");
  const signature = sign(null, Buffer.from(text), by.privateKey).toString("base64");
  return `${JSON.stringify({ signature, key: key.toString("base64") })}\n${text}`;
}

export const letters = Array.from({ length: 30 }, (_, at) => `firm-${String(at).padStart(2, "0")}`);
export const origin: SourceOrigin = { kind: "url", url: URL_OF_LIST };

export async function add(engine: Engine) {
  const read = await readCandidate(origin, async () => undefined, runOf(engine));
  if (!read.ok) return read.error;
  const installed = await installCandidate(read.value, runOf(engine));
  return installed.ok ? installed.value : installed.error;
}

export async function added(text: string): Promise<string> {
  const id = await add(await freshEngine(() => json(text)));
  if (typeof id !== "string") throw new Error(`the list was added: found ${JSON.stringify(id)}`);
  return id;
}

export async function refresh(id: string, answer: Parameters<typeof engineFor>[0]) {
  const engine = engineFor(answer);
  const kept = await engine.store.get(id);
  if (kept === undefined) throw new Error("the list is on the device: it is not");
  const update = await refreshSource(kept, { acceptShrunk: false }, runOf(engine));
  return { update, after: await engine.store.get(id) };
}

export const first = textOf(headLine(1), ...letters.map((id) => recordLine(id)));
