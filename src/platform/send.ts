import type { Runtime } from "webextension-polyfill";
import { fail, ok, type Result } from "../domain/result.js";
import { nativeRuntime } from "./native.js";
import {
  type MessageName,
  PORT_NAME,
  type Question,
  type RefusalReason,
  type Reply,
  type Request,
  type Response,
} from "./protocol.js";

export type AskError =
  /** The extension was updated or removed under the open page; it will not answer again. */
  | { readonly kind: "context-invalidated" }
  /** The worker died or stayed silent each time. */
  | { readonly kind: "no-answer"; readonly attempts: number }
  | { readonly kind: "refused"; readonly why: RefusalReason };

export type Line = {
  ask<N extends MessageName>(name: N, request: Request<N>): Promise<Result<Response<N>, AskError>>;
  /** Calls back each time the line is cut: by a worker that went idle, or by an update. */
  onCut(listener: () => void): void;
  /** Closes the port. What waits for an answer is asked again, once the page runs. */
  hangUp(): void;
};

/** What a line needs of the browser; a test passes its own. */
export type LineEnd = {
  /** @returns `undefined` once the extension is gone */
  connect(): Runtime.Port | undefined;
  /** @returns cancels it */
  after(ms: number, callback: () => void): () => void;
};

/** Before each attempt, in ms. A worker that was killed wakes in 50; one under load needs longer. */
const PAUSES_MS = [0, 20, 200, 1_000] as const;

/** A cold worker opens its dataset in under 0.1 s; past this it counts as hung. */
const ANSWER_WITHIN_MS = 8_000;

type Cut = "cut";
type Connection = {
  readonly port: Runtime.Port;
  readonly waiting: Map<number, (outcome: Reply | Cut) => void>;
};

/** Opens the port with the first question, and again after the worker was killed. */
export function openLine(end: LineEnd): Line {
  const cutListeners: (() => void)[] = [];
  let connection: Connection | undefined;
  let asked = 0;

  function connected(): Connection | undefined {
    if (connection !== undefined) return connection;
    const port = end.connect();
    if (port === undefined) return undefined;
    const opened: Connection = { port, waiting: new Map() };
    port.onMessage.addListener((message) => {
      const reply = message as Reply;
      opened.waiting.get(reply.id)?.(reply);
    });
    port.onDisconnect.addListener(() => {
      if (connection === opened) connection = undefined;
      for (const settle of opened.waiting.values()) settle("cut");
      for (const listener of cutListeners) listener();
    });
    connection = opened;
    return opened;
  }

  /** Its own `onDisconnect` is not told of that. */
  function close(ended: Connection): void {
    if (connection === ended) connection = undefined;
    ended.port.disconnect();
    for (const settle of ended.waiting.values()) settle("cut");
  }

  function attempt(to: Connection, question: Question): Promise<Reply | Cut> {
    return new Promise((resolve) => {
      // Nobody may be there any more at the other end, so the next attempt opens the port anew.
      const silence = end.after(ANSWER_WITHIN_MS, () => close(to));
      function settle(outcome: Reply | Cut): void {
        silence();
        to.waiting.delete(question.id);
        resolve(outcome);
      }
      to.waiting.set(question.id, settle);
      try {
        to.port.postMessage(question);
      } catch {
        // The port was closed and its event is still on the way.
        if (connection === to) connection = undefined;
        settle("cut");
      }
    });
  }

  return {
    onCut: (listener) => void cutListeners.push(listener),
    hangUp: () => connection && close(connection),
    async ask(name, request) {
      for (const pause of PAUSES_MS) {
        if (pause > 0) await new Promise<void>((resolve) => end.after(pause, resolve));
        const to = connected();
        if (to === undefined) return fail({ kind: "context-invalidated" });
        asked += 1;
        const reply = await attempt(to, { id: asked, name, request });
        if (reply === "cut") continue;
        if (!reply.ok) return fail({ kind: "refused", why: reply.why });
        return ok(reply.response as Response<typeof name>);
      }
      return fail({ kind: "no-answer", attempts: PAUSES_MS.length });
    },
  };
}

const line = openLine({
  connect() {
    const runtime = nativeRuntime();
    try {
      const port = runtime?.connect({ name: PORT_NAME });
      // Reading it keeps the browser from logging a closed port as an unchecked error.
      port?.onDisconnect.addListener(() => void nativeRuntime()?.lastError);
      return port;
    } catch {
      return undefined; // "Extension context invalidated"
    }
  },
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
});

/**
 * Asks the worker. A worker killed in between is asked again, a few times; every question is
 * therefore one that may be asked twice.
 */
export const ask: Line["ask"] = line.ask;

/** For a page that goes into the browser's cache: Chromium cuts its line there and does not tell. */
export const hangUp: Line["hangUp"] = line.hangUp;

/** Chromium cuts the line a moment before it ends the context, in ms; long enough for a slow machine. */
const CONTEXT_ENDS_WITHIN_MS = 500;

/** Calls back when the extension was updated or removed under the open page. Firefox never tells. */
export function onInvalidated(listener: () => void): void {
  line.onCut(() => {
    setTimeout(() => {
      if (isInvalidated()) listener();
    }, CONTEXT_ENDS_WITHIN_MS);
  });
}

/** Has the extension been updated or removed under the open page? */
export function isInvalidated(): boolean {
  return nativeRuntime() === undefined;
}
