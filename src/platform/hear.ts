import type { Runtime } from "webextension-polyfill";
import { nativeRuntime } from "./native.js";
import type { TabMessageName, TabProtocol } from "./protocol.js";

export type TabHandlers = {
  readonly [N in TabMessageName]: (
    request: TabProtocol[N]["request"],
  ) => Promise<TabProtocol[N]["response"]>;
};

/** Lets the worker reach this page's content script, until stopped. Only messages of this extension are heard. */
export function hearWorker(handlers: TabHandlers): { stop(): void } {
  const events = nativeRuntime()?.onMessage;
  const hear = (message: unknown, sender: Runtime.MessageSender, respond: Respond): true => {
    const { name, request } = message as { name: TabMessageName; request: never };
    const isKnown = sender.id === nativeRuntime()?.id && Object.hasOwn(handlers, name);
    const answer = isKnown ? handlers[name](request) : Promise.resolve(undefined);
    answer.then(respond, () => respond(undefined));
    return true; // the answer comes later
  };
  events?.addListener(hear);
  return { stop: () => events?.removeListener(hear) };
}

type Respond = (response: unknown) => void;
