import { expect, test } from "vitest";
import { keptBy } from "../support/kept.js";
import { firstMark, hoverFirstMark, inOpenCard } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";

const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") });

test("in a private window an article is marked and explained, and nothing is kept (complaint 48)", async () => {
  const page = await stage.current.browser.newPrivatePage();
  await page.goto(`http://${ADDRESS}`);
  await firstMark(page);
  const before = await keptBy(stage.current.browser);

  await page.bringToFront();
  expect((await hoverFirstMark(page)).text).toContain("157 days");
  await inOpenCard(page, (root) => {
    const buttons = [...root.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent === "Hide here")?.click();
  });
  await eventually("no marks", async () => (await readMarks(page)).length === 0);
  expect(await keptBy(stage.current.browser)).toBe(before);

  await page.goto(`http://${ADDRESS}`);
  expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
  await page.close();
});
