import browser, { type Runtime } from "webextension-polyfill";
import * as z from "zod/mini";
import { answering } from "./answering.js";
import { logError } from "./log.js";
import {
  type MessageName,
  PORT_NAME,
  type Reply,
  type Request,
  type Response,
} from "./protocol.js";
import { requestSchemas } from "./request-schemas.js";

/** Who asks. */
export type Asker = {
  /** A page of the extension itself, not a content script in someone else's page. */
  readonly isOwnPage: boolean;
  /** Host name of the page that asks; empty when it has none. */
  readonly host: string;
  readonly tab: { readonly id: number; readonly isPrivate: boolean } | undefined;
};

export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, asker: Asker) => Promise<Response<N>>;
};

/** What a content script may ask for; all else is for the extension's own pages. */
const FOR_CONTENT_SCRIPTS: ReadonlySet<MessageName> = new Set([
  "startPage",
  "reportPage",
  "openCard",
  "pageDates",
  "openPage",
  "hideHere",
  "notThisCompany",
  "switchOffHere",
  "follow",
]);

const questionSchema = z.object({ id: z.number(), name: z.string(), request: z.unknown() });

/** Answers every question of this extension's own pages and content scripts. */
export function serve(handlers: Handlers): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== PORT_NAME || sender?.id !== browser.runtime.id) return port.disconnect();
    const asker = askerOf(sender, browser.runtime.getURL(""));
    port.onMessage.addListener(async (message) => {
      const reply = await answer(message, asker, handlers);
      try {
        port.postMessage(reply);
      } catch {
        // The page was closed before its answer.
      }
    });
  });
}

/** The reply to one message, whatever it is: malformed ones and failures are replies too. Never throws. */
export async function answer(message: unknown, asker: Asker, handlers: Handlers): Promise<Reply> {
  const question = questionSchema.safeParse(message);
  if (!question.success) return { id: -1, ok: false, why: "malformed" };
  const { id, name, request } = question.data;
  if (!isMessageName(name)) return { id, ok: false, why: "malformed" };
  if (!asker.isOwnPage && !FOR_CONTENT_SCRIPTS.has(name)) {
    return { id, ok: false, why: "not-allowed" };
  }
  const parsed = requestSchemas[name].safeParse(request);
  if (!parsed.success) return { id, ok: false, why: "malformed" };
  const answered = answering.begin();
  try {
    // One schema and one handler stand under each name, so they fit each other.
    const handler = handlers[name] as (request: unknown, asker: Asker) => Promise<unknown>;
    return { id, ok: true, response: await handler(parsed.data, asker) };
  } catch (error) {
    logError(`answering ${name}`, error);
    return { id, ok: false, why: "failed" };
  } finally {
    answered();
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(requestSchemas, name);
}

function askerOf(sender: Runtime.MessageSender, ownOrigin: string): Asker {
  const url = sender.url ?? "";
  const { tab } = sender;
  return {
    isOwnPage: url.startsWith(ownOrigin),
    host: URL.canParse(url) ? new URL(url).hostname : "",
    tab: tab?.id === undefined ? undefined : { id: tab.id, isPrivate: tab.incognito },
  };
}
