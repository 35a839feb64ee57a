/** What Chromium says that a worker or a page holds, once garbage is collected. */
import type { CDPSession } from "playwright-core";
import type { ChromiumBrowser, ChromiumPage } from "./chromium.js";

/** Bytes of the extension worker's heap. A worker that is watched is not ended for being idle. */
export async function heldByWorker({ context, extensionOrigin }: ChromiumBrowser): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("a persistent context has a browser: none found");
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.startsWith(extensionOrigin),
  );
  if (worker === undefined) throw new Error("the extension's worker runs: none found");
  const { targetId } = worker;
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const ask = askTarget(session, sessionId);
  await ask(1, "HeapProfiler.collectGarbage");
  const { usedSize } = (await ask(2, "Runtime.getHeapUsage")) as HeapUsage;
  await session.detach();
  return usedSize;
}

/** Bytes of the heap, and nodes, of the process that shows the page. */
export async function heldByPage({
  playwright: page,
}: ChromiumPage): Promise<{ readonly pageBytes: number; readonly nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize: pageBytes } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { pageBytes, nodes };
}

type HeapUsage = { readonly usedSize: number };

/** Playwright has sessions for pages alone, so the question goes through the browser's. */
function askTarget(session: CDPSession, sessionId: string) {
  return (id: number, method: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const hear = (heard: { sessionId: string; message: string }) => {
        const said = JSON.parse(heard.message) as { id?: number; result?: unknown };
        if (heard.sessionId !== sessionId || said.id !== id) return;
        session.off("Target.receivedMessageFromTarget", hear);
        resolve(said.result);
      };
      session.on("Target.receivedMessageFromTarget", hear);
      const message = JSON.stringify({ id, method });
      session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
}
