/** As much of the browser's navigation API as is used; a page may change its address many times. */
type Navigation = Pick<EventTarget, "addEventListener">;

/** A single-page site shows another article within this long, in ms, after it changed the address. */
const SHOWN_WITHIN_MS = 1_000;

/**
 * Tells when a page that is not watched otherwise shows something else at a new address.
 *
 * @param from the address of what was read last
 */
export function watchAddress(
  document: Document,
  from: string,
  onChange: () => void,
): { stop(): void } {
  const ending = new AbortController();
  const { navigation } = globalThis as { navigation?: Navigation };
  let address = from;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const before = address;
    address = addressOf(document);
    if (address === before) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SHOWN_WITHIN_MS);
  };
  navigation?.addEventListener("currententrychange", look, { signal: ending.signal });
  addEventListener("popstate", look, { signal: ending.signal });
  look();
  return {
    stop() {
      ending.abort();
      clearTimeout(timer);
    },
  };
}

/** Without the part after `#`, which leads to a place on the same page. */
export function addressOf(document: Document): string {
  return document.URL.split("#", 1)[0] ?? "";
}
