import { hearWorker } from "../platform/hear.js";
import { logError } from "../platform/log.js";
import { hangUp, isInvalidated } from "../platform/send.js";
import { annotatedPage, followSettings, tabHandlers } from "./annotated-page.js";

/** One instance a page, also when the reader's click runs this file again. Unseen by the page itself. */
type Instance = { readonly isAlive: () => boolean };
const world = globalThis as { breachnote?: Instance };

if (isReadable(document) && world.breachnote?.isAlive() !== true) {
  const page = annotatedPage(document);
  world.breachnote = { isAlive: () => !isInvalidated() && !page.isWithdrawn };
  page.hearing = hearWorker(tabHandlers(page));
  const follow = () => {
    page.ready = followSettings(page).catch((error: unknown) => logError("starting", error));
  };
  follow();
  addEventListener("pagehide", hangUp);
  // A page that comes back from the cache shows its marks still, but not its count.
  addEventListener("pageshow", ({ persisted }) => persisted && follow());
}

/** An HTML document, and not one that is being edited as a whole. */
function isReadable({ contentType, designMode, body }: Document): boolean {
  const isHtml = contentType === "text/html" || contentType === "application/xhtml+xml";
  return isHtml && designMode !== "on" && body !== null;
}
