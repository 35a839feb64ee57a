import type { BrowserName } from "../../src/cli/browser.js";
import { openStage, type Stage } from "./launch.js";
import type { Sites } from "./serve.js";

/** Of this worker, whose stories are told one file after the other. */
let shared: Stage | undefined;

/**
 * A stage with the built extension as newly installed, in a browser that stays for the stories to come and ends
 * with the process: a launch costs several times as much as an installation.
 */
export async function sharedStage(name: BrowserName, sites: Sites): Promise<Stage> {
  if (shared === undefined) {
    shared = await openStage(name, sites);
    // The browser's launcher ends it on `exit`, which a signal alone would leave out.
    process.once("SIGTERM", () => process.exit());
    return shared;
  }
  shared.server.show(sites);
  try {
    await shared.browser.startAfresh();
    return shared;
  } catch (error) {
    // A browser of many stories may lose an installation, and a new one must show the first page all the same.
    console.warn(`a browser was replaced by a new one: ${error}`);
    await shared.close();
    shared = undefined;
    return sharedStage(name, sites);
  }
}
