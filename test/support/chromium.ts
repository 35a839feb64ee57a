import { readdirSync } from "node:fs";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser, isRoot } from "../../src/cli/browser.js";
import {
  approve,
  clickToolbarButton,
  inServiceWorkers,
  loadUnpacked,
  runCommand,
  send,
  setEnabled,
  withdrawAll,
} from "./chromium-extension.js";
import {
  eventually,
  FIRST_PAGE,
  type LaunchOptions,
  type TestBrowser,
  type TestPage,
} from "./test-browser.js";

/** Chromium with the extension, and what only Chromium's protocol can do. */
export type ChromiumBrowser = TestBrowser & {
  readonly name: "chromium";
  readonly context: BrowserContext;
  readonly extensionId: string;
  newPage(): Promise<ChromiumPage>;
  openExtensionPage(path: string): Promise<ChromiumPage>;
};

export type ChromiumPage = TestPage & { readonly playwright: Page };

const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-features=AutofillServerCommunication,HttpsUpgrades,HttpsFirstBalancedMode,OptimizationHints,MediaRouter,DialMediaRouteProvider",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--enable-unsafe-extension-debugging",
  "--ignore-certificate-errors", // servers of the stories make their own
  "--no-default-browser-check",
  "--no-first-run",
];

export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  // There no page of the first run opens.
  const isKnown = options.profile !== undefined && readdirSync(options.profile).length > 0;
  const context = await chromium.launchPersistentContext(options.profile ?? "", {
    executablePath: findBrowser("chromium"),
    handleSIGTERM: false, // the end of the process takes it along
    headless: false, // playwright's own headless flags leave extensions out
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache"],
    env: inLanguage(options.language),
    args: [
      ...FLAGS,
      ...(options.headless ? ["--headless=new"] : []),
      ...(isRoot() ? ["--no-sandbox"] : []),
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      "--proxy-bypass-list=<-loopback>",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  const browser = context.browser();
  if (browser === null) throw new Error("a persistent context has a browser: none found");
  const session = await browser.newBrowserCDPSession();
  const path = options.extensionDir;
  const install = async () => {
    const { id } = await loadUnpacked(session, { path });
    if (isKnown) return id;
    await eventually("the page of the first run", async () =>
      context.pages().some((page) => page.url() === `chrome-extension://${id}/${FIRST_PAGE}`),
    );
    return id;
  };
  const id = await install();
  const extensionOrigin = `chrome-extension://${id}`;
  const newPage = async () => chromiumPage(await context.newPage());
  return {
    name: "chromium",
    version: browser.version(),
    context,
    extensionId: id,
    extensionOrigin,
    newPage,
    async newPrivatePage() {
      await loadUnpacked(session, { path, enableInIncognito: true });
      return chromiumPage(await (await browser.newContext()).newPage());
    },
    approve: (pattern) => approve(context, id, pattern),
    withdraw: () => withdrawAll(context, id),
    async openExtensionPage(file) {
      const page = await newPage();
      await page.goto(`${extensionOrigin}/${file}`);
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      await clickToolbarButton(session, id, await page.evaluate(() => location.href));
    },
    async runCommand(name, page) {
      await page.bringToFront();
      await runCommand(context, extensionOrigin, name);
    },
    updateExtension: async () => void (await loadUnpacked(session, { path })),
    killWorker: () => inServiceWorkers(context, "ServiceWorker.stopAllWorkers", {}),
    setEnabled: (isEnabled) => setEnabled(context, id, isEnabled),
    async startAfresh() {
      const [first, ...others] = browser.contexts().flatMap((each) => each.pages());
      await Promise.all([...others.map((page) => page.close()), first?.goto("about:blank")]);
      await send(session, "Extensions.uninstall", { id });
      await install();
    },
    closed: () => new Promise((closed) => context.once("close", () => closed())),
    close: () => context.close(),
  };
}

/** Chromium reads `LANGUAGE` on Linux and `--lang` elsewhere. */
function inLanguage(language: string | undefined): NodeJS.ProcessEnv {
  return language === undefined ? process.env : { ...process.env, LANGUAGE: language };
}

function chromiumPage(page: Page): ChromiumPage {
  return {
    playwright: page,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    inShadow: (host, run) => inShadow(page, host, run),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => tap(page, x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    setMedia: ({ medium: media, colors }) =>
      page.emulateMedia({ media, forcedColors: colors === "forced" ? "active" : "none" }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** A window without a touch screen gets one for good. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

type DomNode = { shadowRoots?: { backendNodeId: number }[] };

async function inShadow<T>(
  page: Page,
  host: string,
  run: (root: ShadowRoot) => T,
): Promise<T | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await send<{ root: { nodeId: number } }>(session, "DOM.getDocument", {});
    const { nodeId } = await send<{ nodeId: number }>(session, "DOM.querySelector", {
      nodeId: root.nodeId,
      selector: host,
    });
    if (nodeId === 0) return undefined;
    const described = await send<{ node: DomNode }>(session, "DOM.describeNode", {
      nodeId,
      depth: 1,
      pierce: true,
    }).catch(() => undefined); // it has gone since
    const backendNodeId = described?.node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await send<{ object: { objectId: string } }>(session, "DOM.resolveNode", {
      backendNodeId,
    });
    const answer = await send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
      session,
      "Runtime.callFunctionOn",
      {
        functionDeclaration: `function () { return (${run})(this); }`,
        objectId: object.objectId,
        returnByValue: true,
        awaitPromise: true,
      },
    );
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value;
  } finally {
    await session.detach();
  }
}
