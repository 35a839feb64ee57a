import { describe, expect, test } from "vitest";
import type { Runtime } from "webextension-polyfill";
import type { Question, Reply } from "../../../src/platform/protocol.js";
import { openLine } from "../../../src/platform/send.js";

type Behaviour = (question: Question, port: FakePort) => void;

/** A port whose other side behaves as told. */
class FakePort {
  readonly onMessage = event<Reply>();
  readonly onDisconnect = event<void>();
  readonly questions: Question[] = [];
  isClosed = false;
  readonly #behaviour: Behaviour;

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }

  disconnect(): void {
    this.isClosed = true;
  }

  postMessage(question: Question): void {
    if (this.isClosed) throw new Error("Attempting to use a disconnected port object");
    this.questions.push(question);
    this.#behaviour(question, this);
  }
}

function event<T>() {
  const listeners: ((value: T) => void)[] = [];
  return {
    addListener: (listener: (value: T) => void) => void listeners.push(listener),
    fire: (value: T) => listeners.forEach((listener) => void listener(value)),
  };
}

const answers: Behaviour = ({ id }, port) =>
  queueMicrotask(() => port.onMessage.fire({ id, ok: true, response: [] }));
const dies: Behaviour = (_question, port) => queueMicrotask(() => port.onDisconnect.fire());
const staysSilent: Behaviour = () => {};

/** A line whose ports behave one after the other as listed; then there are no more. Waits are instant. */
function lineOf(...behaviours: readonly Behaviour[]) {
  const ports: FakePort[] = [];
  const waits: number[] = [];
  const line = openLine({
    connect() {
      const behaviour = behaviours[ports.length];
      if (behaviour === undefined) return undefined;
      const port = new FakePort(behaviour);
      ports.push(port);
      return port as unknown as Runtime.Port;
    },
    after(ms, callback) {
      waits.push(ms);
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
  });
  return { line, ports, waits };
}

describe("ask", () => {
  test("gives the worker's answer", async () => {
    const { line } = lineOf(answers);
    expect(await line.ask("listSources", {})).toEqual({ ok: true, value: [] });
  });

  test("uses one port for many questions and tells their answers apart", async () => {
    const pending: Question[] = [];
    const { line, ports } = lineOf((question, port) => {
      pending.push(question);
      if (pending.length < 2) return;
      for (const { id, request } of pending.toReversed()) {
        port.onMessage.fire({ id, ok: true, response: request });
      }
    });
    const both = [
      line.ask("searchCompanies", { query: "a" }),
      line.ask("searchCompanies", { query: "b" }),
    ];
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: { query: "a" } },
      { ok: true, value: { query: "b" } },
    ]);
    expect(ports).toHaveLength(1);
  });

  test("asks again when the worker was killed before it answered", async () => {
    const { line, ports } = lineOf(dies, answers);
    expect(await line.ask("listSources", {})).toEqual({ ok: true, value: [] });
    expect(ports.map(({ questions }) => questions.length)).toEqual([1, 1]);
  });

  test("asks again over a new port when the old one is already closed", async () => {
    const { line, ports } = lineOf(answers, answers);
    await line.ask("listSources", {});
    for (const port of ports) port.isClosed = true;
    expect((await line.ask("listSources", {})).ok).toBe(true);
    expect(ports).toHaveLength(2);
  });

  test("asks again over a new port when the old one is silent", async () => {
    const { line, ports } = lineOf(staysSilent, answers);
    expect((await line.ask("listSources", {})).ok).toBe(true);
    expect(ports.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  test("asks again what was on its way when the line was hung up", async () => {
    const { line, ports } = lineOf(staysSilent, answers);
    const asked = line.ask("listSources", {});
    line.hangUp();
    expect(await asked).toEqual({ ok: true, value: [] });
    expect(ports.map(({ questions }) => questions.length)).toEqual([1, 1]);
  });

  test("gives up after a few attempts, with a pause before each", async () => {
    const { line, waits } = lineOf(dies, dies, staysSilent, dies, answers);
    expect(await line.ask("listSources", {})).toEqual({
      ok: false,
      error: { kind: "no-answer", attempts: 4 },
    });
    expect(waits.filter((ms) => ms < 5_000)).toEqual([20, 200, 1_000]);
  });

  test("says so when the extension is gone", async () => {
    const { line } = lineOf(dies);
    expect(await line.ask("listSources", {})).toEqual({
      ok: false,
      error: { kind: "context-invalidated" },
    });
  });

  test("hands on a refusal and does not ask again", async () => {
    const { line, ports } = lineOf(({ id }, port) =>
      queueMicrotask(() => port.onMessage.fire({ id, ok: false, why: "failed" })),
    );
    expect(await line.ask("listSources", {})).toEqual({
      ok: false,
      error: { kind: "refused", why: "failed" },
    });
    expect(ports[0]?.questions).toHaveLength(1);
  });

  test("tells listeners of every cut", async () => {
    const { line, ports } = lineOf(answers);
    let cuts = 0;
    line.onCut(() => {
      cuts += 1;
    });
    await line.ask("listSources", {});
    ports[0]?.onDisconnect.fire();
    expect(cuts).toBe(1);
  });
});
