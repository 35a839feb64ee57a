/** More than anyone reads, at once: 8 tabs with each `npm test`, 200 with `npm run nightly`. */
import { expect, inject, test } from "vitest";
import { openCard } from "../../support/open-card.js";
import { articlePage, FILLER, NEWS, paragraph } from "../../support/plain-article.js";
import { readMarks } from "../../support/read-marks.js";
import { useStage } from "../../support/story.js";
import { eventually, type TestPage } from "../../support/test-browser.js";

const ADDRESS = "borncity.com/tabs/";
/** For all tabs together, each of which is loaded, read and looked at; in ms a tab. */
const MARKED_WITHIN_MS = 3_000;

const stage = useStage({
  [ADDRESS]: { body: articlePage(paragraph(NEWS) + paragraph(FILLER).repeat(20)) },
});

test("tabs that are opened all at once are all read, each once", async () => {
  const { browser, server } = stage.current;
  const count = inject("tabsAtOnce");
  server.forget();
  const pages: TestPage[] = [];
  for (let at = 0; at < count; at += 1) pages.push(await browser.newPage());
  await Promise.all(pages.map((page) => page.goto(`http://${ADDRESS}`)));
  await Promise.all(
    pages.map(async (page) => {
      const marks = () => readMarks(page).then((seen) => seen.map(({ text }) => text));
      const isMarked = async () => (await marks()).length > 0;
      await eventually("a mark", isMarked, MARKED_WITHIN_MS * count);
      expect(await marks()).toEqual(["Panasonic"]);
      expect(await openCard(page)).toBeUndefined();
    }),
  );
  expect(server.requests.filter(({ kind }) => kind === "stray")).toEqual([]);
  await Promise.all(pages.map((page) => page.close()));
}, 1_800_000);
