import { fileURLToPath } from "node:url";
import type { BrowserName } from "../../src/cli/browser.js";
import { launchChromium } from "./chromium.js";
import { launchFirefox } from "./firefox.js";
import { type PageServer, type Sites, servePages, type Tunnels } from "./serve.js";
import type { LaunchOptions, TestBrowser } from "./test-browser.js";

/** Where `npm run build` puts each browser's extension. */
export const BUILT: Readonly<Record<BrowserName, string>> = {
  chromium: fileURLToPath(new URL("../../dist/chrome", import.meta.url)),
  firefox: fileURLToPath(new URL("../../dist/firefox", import.meta.url)),
};

export type Stage = {
  readonly browser: TestBrowser;
  readonly server: PageServer;
  close(): Promise<void>;
};

/** A browser with the built extension (or another form of it), to which `sites` are the whole internet; headless unless told otherwise. */
export async function openStage(
  name: BrowserName,
  sites: Sites,
  reader: Partial<Pick<LaunchOptions, "headless" | "language" | "extensionDir" | "profile">> & {
    readonly tunnels?: Tunnels;
  } = {},
): Promise<Stage> {
  const { tunnels, ...chosen } = reader;
  const server = await servePages(sites, 0, tunnels);
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const options = {
    extensionDir: BUILT[name],
    proxyPort: server.port,
    headless: true,
    ...chosen,
  };
  const browser = await launch(options).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    browser,
    server,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
