/** What a story asks first: which browser it is told in. Each runs in both, unless its file's name says one. */
import { afterAll, beforeAll, inject } from "vitest";
import type { BrowserName } from "../../src/cli/browser.js";
import { openStage, type Stage } from "./launch.js";
import type { Sites } from "./serve.js";
import { sharedStage } from "./shared-stage.js";

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
 * One stage for all tests of the calling file or `describe`; read it inside the tests only. The browser is
 * shared with the stories before and after, unless it is another than they have.
 *
 * @param language the reader's, BCP 47; the browser's own when left out
 * @param extensionDir the built extension when left out
 */
export function useStage(
  sites: Sites,
  language?: string,
  extensionDir?: string,
): { readonly current: Stage } {
  const isShared = language === undefined && extensionDir === undefined;
  let stage: Stage | undefined;
  beforeAll(async () => {
    const name = browserName();
    stage = isShared
      ? await sharedStage(name, sites)
      : await openStage(name, sites, {
          language,
          ...(extensionDir === undefined ? {} : { extensionDir }),
        });
  });
  afterAll(() => (isShared ? undefined : stage?.close()));
  return {
    get current() {
      if (stage === undefined) throw new Error("the stage is open inside tests: it is not");
      return stage;
    },
  };
}
