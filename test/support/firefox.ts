import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type ElementHandle, type Page } from "puppeteer-core";
import { findBrowser } from "../../src/cli/browser.js";
import {
  eventually,
  FIRST_PAGE,
  type LaunchOptions,
  type TestBrowser,
  type TestPage,
} from "./test-browser.js";

/** Firefox with the extension, and what only puppeteer can do. */
export type FirefoxBrowser = TestBrowser & {
  readonly name: "firefox";
  readonly puppeteer: Browser;
  newPage(): Promise<FirefoxPage>;
  openExtensionPage(path: string): Promise<FirefoxPage>;
};

export type FirefoxPage = TestPage & { readonly puppeteer: Page };

/** As in the Firefox manifest. */
const EXTENSION_ID = "breachnote@breachnote.org";
/** Firefox draws a random one at each installation; a fixed one makes the addresses of our pages known. */
const EXTENSION_UUID = "5b2e7d0c-8f41-4a36-9c57-1d0e6a3b9f24";

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const isKnown = options.profile !== undefined && readdirSync(options.profile).length > 0;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "breachnote-firefox-"));
  const forget = () => {
    if (options.profile === undefined) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  const browser = await puppeteer.launch({
    browser: "firefox",
    userDataDir: profile,
    handleSIGTERM: false, // the end of the process takes it along
    executablePath: findBrowser("firefox"),
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access"],
    acceptInsecureCerts: true, // servers of the stories make their own
    // Without it a release build ignores the preference of the settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: preferences(options.proxyPort),
  });
  // After the launcher's own listener, which ends the browser: a worker has half a second to end in.
  process.once("exit", forget);
  const extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  const install = async () => {
    await browser.installExtension(options.extensionDir);
    if (isKnown) return; // there no page of the first run opens
    await eventually("the page of the first run", async () =>
      (await addresses(browser)).includes(`${extensionOrigin}/${FIRST_PAGE}`),
    );
  };
  await install();
  return {
    name: "firefox",
    version: (await browser.version()).replace("firefox/", ""),
    puppeteer: browser,
    extensionOrigin,
    newPage: async () => firefoxPage(browser, await browser.newPage()),
    newPrivatePage: async () => firefoxPage(browser, await openPrivateWindow(browser)),
    approve: async () => {}, // by the preference that leaves its questions out
    withdraw: (pattern) =>
      inBrowserWindow(
        browser,
        `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
         const origins = [${JSON.stringify(pattern)}];
         await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`,
      ),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Extension pages send no load event over the protocol.
      await page.goto(`${extensionOrigin}/${path}`, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === "complete");
      return firefoxPage(browser, page);
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      await inBrowserWindow(
        browser,
        `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
         ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      );
    },
    async runCommand(name, page) {
      await page.bringToFront();
      await inBrowserWindow(browser, `extension.shortcuts.onCommand(${JSON.stringify(name)});`);
    },
    updateExtension: async () => void (await browser.installExtension(options.extensionDir)),
    killWorker: () => inBrowserWindow(browser, "await extension.terminateBackground();"),
    closed: () => new Promise((closed) => browser.once("disconnected", () => closed())),
    setEnabled: (isEnabled) =>
      inBrowserWindow(
        browser,
        `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         const addon = await AddonManager.getAddonByID("${EXTENSION_ID}");
         await (${isEnabled} ? addon.enable() : addon.disable());`,
      ),
    async startAfresh() {
      await inBrowserWindow(browser, FORGET_PREFERENCES);
      const [first, ...others] = await browser.pages();
      await Promise.all([...others.map((page) => page.close()), first?.goto("about:blank")]);
      await browser.uninstallExtension(EXTENSION_ID);
      await install();
    },
    async close() {
      await browser.close();
      process.off("exit", forget);
      forget();
    },
  };
}

/** Those that a page's `setColorScheme` and `setMedia` leave behind. */
const FORGET_PREFERENCES = `for (const name of [
  "layout.css.prefers-color-scheme.content-override", "browser.display.document_color_use",
]) Services.prefs.clearUserPref(name);`;

/** All requests go to the page server; no request of the browser's own accord; no prompts. */
function preferences(proxyPort: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    "network.stricttransportsecurity.preloadlist": false,
    "dom.security.https_first": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,#remote-settings.none/v1",
    "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    "extensions.webextensions.keepUuidOnUninstall": true,
    "extensions.webextOptionalPermissionPrompts": false,
    // A tab behind others is not slowed down, so that stories can be told side by side.
    "dom.idle_period.throttled_length": 50,
    "dom.min_background_timeout_value": 4,
    "dom.timeout.enable_budget_timer_throttling": false,
  };
}

function firefoxPage(browser: Browser, page: Page): FirefoxPage {
  return {
    puppeteer: page,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    inShadow: (host, run) => inShadow(page, host, run),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key as "Escape"),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    async setColorScheme(scheme) {
      const value = scheme === "dark" ? 0 : 1;
      await inBrowserWindow(
        browser,
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value});`,
      );
      const query = `(prefers-color-scheme: ${scheme})`;
      await eventually(query, () => page.evaluate((asked) => matchMedia(asked).matches, query));
    },
    async setMedia({ medium, colors }) {
      await page.bringToFront();
      await inBrowserWindow(
        browser,
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium === "print" ? medium : "")};
         Services.prefs.setIntPref("browser.display.document_color_use", ${colors === "forced" ? 2 : 0});`,
      );
      const forced = `(forced-colors: ${colors === "forced" ? "active" : "none"})`;
      const query = `${medium} and ${forced}`;
      await eventually(query, () => page.evaluate((asked) => matchMedia(asked).matches, query));
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Of all pages that are open, as they say themselves: puppeteer hears of no load of an extension's page. */
async function addresses(browser: Browser): Promise<readonly string[]> {
  const pages = await browser.pages();
  return Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => "")));
}

async function openPrivateWindow(browser: Browser): Promise<Page> {
  await inBrowserWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
     const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
     const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
     await ExtensionPermissions.add(extension.id, allowed);
     await (await AddonManager.getAddonByID(extension.id)).reload();
     OpenBrowserWindow({ private: true });`,
  );
  return eventually("a private window", async () =>
    (await browser.pages()).find((page) => page.url() === "about:privatebrowsing"),
  );
}

type RemoteNode = { value: { shadowRoot?: { sharedId: string } | null } };
type OpenElement = {
  remoteValue(): RemoteNode;
  realm: unknown;
  constructor: { from(value: object, realm: unknown): ElementHandle };
};

/** WebDriver BiDi names closed shadow roots too; puppeteer only has no method that hands them out. */
async function inShadow<T>(
  page: Page,
  host: string,
  run: (root: ShadowRoot) => T,
): Promise<T | undefined> {
  const element = (await page.$(host)) as unknown as OpenElement | null;
  const root = element?.remoteValue().value.shadowRoot;
  if (!element || !root) return undefined;
  const handle = element.constructor.from(root, element.realm);
  return page.evaluate(run as never, handle as never);
}

/**
 * Runs in the browser's own window, with Firefox's internal services; `extension` there is ours.
 *
 * @param script the body of an async function
 */
async function inBrowserWindow(browser: Browser, script: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = tree.result.contexts?.[0]?.context;
  if (context === undefined) throw new Error("the browser has a window: none found");
  const answer = await connection.send("script.evaluate", {
    expression: `(async () => {
      // None while it is switched off.
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}) ?? {};
      ${script}
    })()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.result.type !== "success") throw new Error(JSON.stringify(answer.result));
}

type BidiConnection = {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { type?: string; contexts?: { context: string }[] } }>;
};
