/** Screen readers notice a text only where they already know the place; this long, in ms, is enough. */
const KNOWN_AFTER_MS = 200;
/** The longest a screen reader takes to begin, in ms; then the page is left as it was. */
const READ_WITHIN_MS = 10_000;

/** Tells screen readers a sentence, once. Only for readers who asked for it: it adds an element for a while. */
export function announce(document: Document, text: string): void {
  const host = document.createElement("div");
  const status = document.createElement("div");
  host.style.cssText = "all: initial; position: fixed; clip-path: inset(50%)";
  status.role = "status";
  host.attachShadow({ mode: "closed" }).append(status);
  document.documentElement.append(host);
  setTimeout(() => {
    status.textContent = text;
  }, KNOWN_AFTER_MS);
  setTimeout(() => host.remove(), READ_WITHIN_MS);
}
