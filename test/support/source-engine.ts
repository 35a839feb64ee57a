import "fake-indexeddb/auto";
import type { Company } from "../../src/domain/company.js";
import type { Engine, Run } from "../../src/sources/engine.js";
import type { Pace } from "../../src/sources/in-slices.js";
import {
  deleteSourceStore,
  type KeptSource,
  openSourceStore,
} from "../../src/sources/source-store.js";
import { day } from "./builders.js";

/** What a feed's host answers; a test passes its own. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** An engine whose host is the test, on a device that was never used. */
export async function freshEngine(
  answer: Answer,
  overrides: Partial<Engine> = {},
): Promise<Engine> {
  await deleteSourceStore();
  return engineFor(answer, overrides);
}

/** An engine on the device as it stands, as a worker that was just started finds it. */
export function engineFor(answer: Answer, overrides: Partial<Engine> = {}): Engine {
  return {
    store: openSourceStore(),
    fetch: async (...of) => withAddress(await answer(new Request(...of)), of[0]),
    pace: EAGER,
    now: () => 1_700_000_000_000,
    today: () => day("2026-11-28"),
    random: () => 0.5,
    mayAsk: async () => "yes",
    knownCompanies: async (): Promise<readonly Company[]> => [],
    ...overrides,
  };
}

/** Pauses as often as it can. */
const EAGER: Pace = { now: fakeClock(), pause: () => Promise.resolve() };

function fakeClock(): () => number {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
}

export function runOf(engine: Engine, signal: AbortSignal = new AbortController().signal): Run {
  return { engine, signal, tell: () => {} };
}

export function json(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    headers: { "content-type": "application/json", ...headers },
  });
}

/** A response made by a test has no address; one that came from a host has. */
function withAddress(response: Response, asked: RequestInfo | URL): Response {
  if (response.url !== "") return response;
  const url = asked instanceof Request ? asked.url : String(asked);
  Object.defineProperty(response, "url", { value: url });
  return response;
}

/** A response as it comes after a redirect. */
export function from(url: string, response: Response): Response {
  Object.defineProperty(response, "url", { value: url });
  return response;
}

export function keptSource(id: string, overrides: Partial<KeptSource> = {}): KeptSource {
  return {
    id,
    kind: "live",
    url: "https://feed.example/list",
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
    ...overrides,
  };
}
