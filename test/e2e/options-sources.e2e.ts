import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { focusOn, hears, openOurPage, press, texts } from "../support/our-page.js";
import { choose } from "../support/reader-settings.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const stage = useStage({});
let options: TestPage;

beforeEach(async () => {
  await choose(stage.current.browser, {});
  options = await openOurPage(stage.current.browser, "options/index.html");
  await eventually("the sources", async () => (await titles()).length > 0);
});
afterEach(() => options.close());

function titles(): Promise<readonly string[]> {
  return texts(options, ".source > .row .choice");
}

describe("the sources", () => {
  test("say whose they are, how old, how much of them is used, and where they stand", async () => {
    const [core] = await texts(options, ".source");
    expect(core).toMatch(/Core list/);
    expect(core).toMatch(/bundled/);
    expect(core).toMatch(/CC0-1\.0/);
    expect(core).toMatch(/([\d,]+) of \1 records used/);
    expect(core).toMatch(/Version\d{4}-\d{2}-\d{2}/);
    expect(core).toMatch(/Published\d+ \w+ 2026 \(.*(ago|day|now|in ).*\)/);
    expect(core).toMatch(/Signaturepart of the extension's own package/);
    expect((await texts(options, "section > p"))[0]).toMatch(
      /^[\d,]+ incidents · [\d,]+ companies from 3 of 6 sources\. Newest incident \d+ \w+ \d{4}\.$/,
    );
  });

  test("one is switched off at once, and on again by Undo", async () => {
    await press(options, "VERIS Community Database");
    await hears(options, "VERIS Community Database is off. Its incidents are not shown.");
    await eventually("fewer in use", async () =>
      (await texts(options, "section > p"))[0]?.includes("from 2 of 6 sources."),
    );
    await press(options, "Undo");
    await hears(options, "VERIS Community Database is on.");
    await eventually("all in use", async () =>
      (await texts(options, "section > p"))[0]?.includes("from 3 of 6 sources."),
    );
  });

  test("one is moved by the keyboard, which stays on it", async () => {
    const [first, second] = await titles();
    const label = "Core list: Move down";
    await focusOn(options, label);
    await options.press("Enter");
    await hears(options, /^Core list is number 2 of 6\./);
    expect((await titles()).slice(0, 2)).toEqual([second, first]);
    const isOnButton = () =>
      options.evaluate(
        (name) => document.activeElement?.getAttribute("aria-label") === name,
        label,
      );
    await eventually("the focus on the button", isOnButton);
    await options.evaluate(() =>
      document.querySelector<HTMLElement>(".notice-bar button")?.focus(),
    );
    await options.press("Enter");
    await hears(options, "Undone");
    await eventually("the focus back on the button", isOnButton);
    await eventually("the old order", async () => (await titles())[0] === first);
  });

  test("an update says what it did, and asks nobody when nothing is live", async () => {
    const before = stage.current.server.requests.length;
    await press(options, "Update now");
    await hears(options, /No source is kept up to date from its host|0 checked/);
    expect(stage.current.server.requests.length).toBe(before);
  });
});
