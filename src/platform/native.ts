import type { Browser } from "webextension-polyfill";

type Native = { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own extension API, without the polyfill's weight: for files that load into pages.
 * Its calls give promises in both browsers; listeners answer through `sendResponse` only.
 *
 * @returns `undefined` once the extension was updated or removed under the page
 */
export function nativeRuntime(): Browser["runtime"] | undefined {
  const { browser, chrome } = globalThis as unknown as Native;
  try {
    const runtime = (browser ?? chrome)?.runtime;
    return runtime?.id === undefined ? undefined : runtime;
  } catch {
    // Firefox makes the API of an unloaded extension a dead object.
    return undefined;
  }
}
