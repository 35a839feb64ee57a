/** What a story asks first: which browser it is told in. Each runs in both, unless its file's name says one. */
import { afterAll, beforeAll, inject } from "vitest";
import type { BrowserName } from "../../src/cli/browser.js";
import { BUILT, openStage, type Stage } from "./launch.js";
import type { Sites } from "./serve.js";

declare module "vitest" {
  export interface ProvidedContext {
    browserName: BrowserName;
  }
}

/** The browser of this run. */
export function browserName(): BrowserName {
  return inject("browserName");
}

/**
 * One stage for all tests of the calling file or `describe`; read it inside the tests only.
 *
 * @param language the reader's, BCP 47; the browser's own when left out
 * @param extensionDir the built extension when left out
 */
export function useStage(
  sites: Sites,
  language?: string,
  extensionDir = BUILT[browserName()],
): { readonly current: Stage } {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(browserName(), sites, { language, extensionDir });
  });
  afterAll(() => stage?.close());
  return {
    get current() {
      if (stage === undefined) throw new Error("the stage is open inside tests: it is not");
      return stage;
    },
  };
}
