import { expect, test } from "vitest";
import type { SourceDesk } from "../../../src/background/source-desk.js";
import { sourceHandlers } from "../../../src/background/source-handlers.js";

const worker = {
  state: () => ({ kind: "idle", last: undefined }),
  begin: () => expect.unreachable(),
};
const handlers = sourceHandlers({ worker } as unknown as SourceDesk); // nothing else is reached
const inPrivate = { isOwnPage: true, host: "", tab: { id: 1, isPrivate: true } };

test.each([
  ["an update", () => handlers.updateSources({}, inPrivate)],
  ["a new key", () => handlers.acceptKey({ source: "list", key: "a" }, inPrivate)],
  ["a preview", () => handlers.previewSource({ origin: { kind: "url", url: "" } }, inPrivate)],
  ["an installation", () => handlers.installSource({ ticket: "", isLive: false }, inPrivate)],
])("in a private window %s is not begun, and the reader is told why", async (_name, ask) => {
  expect(await ask()).toEqual({
    kind: "idle",
    last: { kind: "failed", why: { kind: "private-window" } },
  });
});
