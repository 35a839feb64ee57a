/** Pages let their colours glide; after this long, in ms, they have arrived. */
const GLIDES_WITHIN_MS = 400;

/**
 * Tells when the page may have turned dark or light: the reader's system did, or the page changed
 * what its root or body is called, as its own switches do.
 */
export function watchTheme(document: Document, onChange: () => void): { stop(): void } {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, GLIDES_WITHIN_MS);
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", later, { signal: ending.signal });
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  return {
    stop() {
      ending.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
