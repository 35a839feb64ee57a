import type { MessageName, Request, Response } from "../../src/platform/protocol.js";
import type { WorkOutcome } from "../../src/platform/source-protocol.js";
import { eventually, type TestPage } from "./test-browser.js";

/** Asks the worker as one of our own pages does; asks again when the worker was killed in between. */
export async function askWorker<N extends MessageName>(
  page: TestPage,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return eventually(`an answer to ${name}`, async () => {
    const reply = await page.evaluate(
      (question) =>
        new Promise<{ readonly response: unknown } | undefined>((resolve) => {
          const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
          const port = (browser ?? chrome)?.runtime.connect({ name: "ask" });
          port?.onMessage.addListener((message) => {
            if (!message.ok) throw new Error(`refused: ${message.why}`);
            resolve({ response: message.response });
            port.disconnect();
          });
          port?.onDisconnect.addListener(() => resolve(undefined));
          port?.postMessage({ id: 1, ...question });
        }),
      { name, request },
    );
    return reply && { response: reply.response as Response<N> };
  }).then(({ response }) => response);
}

type Message = { readonly ok: boolean; readonly why: string; readonly response: unknown };
type Extension = {
  readonly runtime: {
    connect(of: object): {
      readonly onMessage: { addListener(listener: (message: Message) => void): void };
      readonly onDisconnect: { addListener(listener: () => void): void };
      postMessage(message: object): void;
      disconnect(): void;
    };
  };
};

/** A busy machine packs slowly. */
const WORK_WITHIN_MS = 120_000;

/** Waits until nothing goes on any more. @returns what came of it; `undefined` when the worker was killed since */
export async function workEnded(page: TestPage): Promise<WorkOutcome | undefined> {
  const read = async () => {
    const work = await askWorker(page, "sourceWork", {});
    return work.kind === "idle" ? { last: work.last } : undefined;
  };
  return (await eventually("the end of the work", read, WORK_WITHIN_MS)).last;
}
