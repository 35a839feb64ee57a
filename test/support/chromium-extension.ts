/** What is done to the extension in Chromium, over the browser's own protocol and pages. */
import type { BrowserContext, CDPSession } from "playwright-core";

/** Branded Chrome ignores `--load-extension`; this way all of the family load it alike. */
export async function loadUnpacked(
  session: CDPSession,
  extension: { readonly path: string; readonly enableInIncognito?: boolean },
): Promise<{ id: string }> {
  return send(session, "Extensions.loadUnpacked", extension);
}

/** A window with no one before it never answers, so the reader's yes is given on the browser's own page. */
export async function approve(context: BrowserContext, id: string, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    ([extension, sites]) =>
      new Promise<void>((done) => {
        chrome.developerPrivate.addHostPermission(extension, sites, done);
      }),
    [id, pattern] as const,
  );
  await page.close();
}

/** Chromium withholds the manifest's sites all at once: "on click". */
export async function withdrawAll(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    (configuration) => chrome.developerPrivate.updateExtensionConfiguration(configuration),
    { extensionId, hostAccess: "ON_CLICK" },
  );
  await page.close();
}

export async function setEnabled(
  context: BrowserContext,
  id: string,
  isEnabled: boolean,
): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(([extension, on]) => chrome.management.setEnabled(extension, on), [
    id,
    isEnabled,
  ] as const);
  await page.close();
}

export async function clickToolbarButton(
  session: CDPSession,
  id: string,
  url: string,
): Promise<void> {
  const { targetInfos } = await send<{ targetInfos: { targetId: string; url: string }[] }>(
    session,
    "Target.getTargets",
    { filter: [{ type: "tab" }] },
  );
  const tab = targetInfos.find((target) => target.url === url);
  if (tab === undefined) throw new Error(`a tab shows ${url}: none found`);
  await send(session, "Extensions.triggerAction", { id, targetId: tab.targetId });
}

/** Keys sent over the protocol do not reach the browser's shortcuts, so the worker's event is sent. */
export async function runCommand(
  context: BrowserContext,
  origin: string,
  name: string,
): Promise<void> {
  await inServiceWorkers(context, "ServiceWorker.startWorker", { scopeURL: `${origin}/` });
  const worker = context.serviceWorkers().findLast((each) => each.url().startsWith(origin));
  if (worker === undefined) throw new Error("the extension's worker runs: none found");
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

export async function inServiceWorkers(context: BrowserContext, method: string, params: object) {
  const [page] = context.pages();
  if (page === undefined) throw new Error("a page is open: none found");
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await send(session, method, params);
  await session.detach();
}

declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, sites: string, done: () => void): void;
    updateExtensionConfiguration(configuration: object): Promise<void>;
  };
  management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  tabs: { query(filter: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

/** Some of the protocol's methods are missing in playwright's types. */
export function send<T>(session: CDPSession, method: string, params: object): Promise<T> {
  return session.send(method as "Target.getTargets", params) as Promise<T>;
}
