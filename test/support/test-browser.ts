/** What the stories need of a browser, the same for Chromium and Firefox, so that each story is told once. */
import type { BrowserName } from "../../src/cli/browser.js";

export type TestPage = {
  /** Resolves when the document is loaded. */
  goto(url: string): Promise<void>;
  /** Runs in the page's own world. `run` is sent as text: it may use only its argument. */
  evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /**
   * Runs in the page with the shadow root of the first element that matches, closed roots included.
   *
   * @returns `undefined` when no element matches or it has no shadow root
   */
  inShadow<T>(host: string, run: (root: ShadowRoot) => T): Promise<T | undefined>;
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** With a finger. */
  tap(x: number, y: number): Promise<void>;
  /** One key by its DOM name, such as `Escape` or `Tab`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  setColorScheme(scheme: "light" | "dark"): Promise<void>;
  /** As on paper or on a screen, and in the page's colours or in those the reader forces on it. */
  setMedia(media: TestMedia): Promise<void>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
};

export type TestMedia = {
  readonly medium: "screen" | "print";
  readonly colors: "of-page" | "forced";
};

export type TestBrowser = {
  readonly name: BrowserName;
  readonly version: string;
  /** Where the extension's own pages are: `chrome-extension://…` or `moz-extension://…`, without a slash. */
  readonly extensionOrigin: string;
  newPage(): Promise<TestPage>;
  /** In a private window, where the extension is allowed from then on; it is loaded anew for that. */
  newPrivatePage(): Promise<TestPage>;
  /** Says yes to the browser's question about these sites before the extension asks it. */
  approve(pattern: string): Promise<void>;
  /** Takes a site of the manifest away, as the reader does on the browser's own pages. */
  withdraw(pattern: string): Promise<void>;
  /** @param path of the built extension, such as `src/popup/index.html` */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Clicks our toolbar button while `page` is in front: opens the popup and grants `activeTab`. */
  clickToolbarButton(page: TestPage): Promise<void>;
  /** What a keyboard shortcut does, by its name in the manifest; `_execute_action` is the toolbar button. */
  runCommand(name: string, page: TestPage): Promise<void>;
  /** Ends the background worker, as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Installs the extension again over itself, as an update does, while pages are open. */
  updateExtension(): Promise<void>;
  /** Switches the extension off or on, as the reader does on the browser's own pages. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** As it was launched: no page but the first, and the extension installed anew, with nothing kept. */
  startAfresh(): Promise<void>;
  /** Resolves when the reader closes the last window; for `npm start`. */
  closed(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** Absolute path of the built extension. */
  readonly extensionDir: string;
  /** Port of the page server, which the browser uses as its proxy for everything. */
  readonly proxyPort: number;
  readonly headless: boolean;
  /** BCP 47: the language of the reader's browser. Chromium alone; Firefox has those of its language packs. */
  readonly language?: string | undefined;
  /** A directory that outlives the browser, for the caller to remove; a new one that goes with it when left out. */
  readonly profile?: string | undefined;
};

/** Opens by itself after the installation, and would come before a page that was opened sooner. */
export const FIRST_PAGE = "src/welcome/index.html";

/** Asks `read` until it answers something other than `undefined`, `false` and `null`. */
export async function eventually<T>(
  what: string,
  read: () => Promise<T | undefined | false | null>,
  withinMs = 10_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const found = await read();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > until) throw new Error(`expected within ${withinMs} ms: ${what}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}
