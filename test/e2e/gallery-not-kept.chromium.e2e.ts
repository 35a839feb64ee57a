import { expect, test } from "vitest";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

test.each(["Hide here", "Follow", "Not this company", "Off on this site"])(
  "“%s” says where it could not be kept, and the card stays",
  async (name) => {
    await gallery.open({ state: "nothing is kept" });
    await gallery.page.getByRole("button", { name: "More", exact: true }).click();
    await gallery.page.getByRole("button", { name }).click();
    await gallery.page
      .getByRole("status")
      .getByText(/^Not saved/)
      .waitFor();
    expect(await gallery.page.getByRole("button", { pressed: true }).count()).toBe(0);
  },
);
