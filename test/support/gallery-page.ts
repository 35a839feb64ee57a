/** A page of the gallery for each test of the calling file. */
import type { Page } from "playwright-core";
import { afterEach, beforeEach } from "vitest";
import type { ChromiumPage } from "./chromium.js";
import { galleryAddress, gallerySite } from "./gallery.js";
import { useStage } from "./story.js";

export type GalleryPage = {
  /** Read it inside tests only. */
  readonly page: Page;
  /** Shows one state, or all, in a form. */
  open(choice: Readonly<Record<string, string>>): Promise<void>;
  /** What a button of the state last did. */
  done(): Promise<string | null>;
};

export function useGallery(): GalleryPage {
  const stage = useStage(gallerySite());
  let page: Page | undefined;
  beforeEach(async () => {
    page = ((await stage.current.browser.newPage()) as ChromiumPage).playwright;
  });
  afterEach(() => page?.close());
  const gallery = {
    get page() {
      if (page === undefined) throw new Error("a page is open inside tests: it is not");
      return page;
    },
    open: async (choice: Readonly<Record<string, string>>) =>
      void (await gallery.page.goto(galleryAddress(choice))),
    done: () => gallery.page.locator("body").getAttribute("data-done"),
  };
  return gallery;
}
