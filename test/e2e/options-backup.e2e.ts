import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.js";
import { catchSaved, chooseFile, savedText } from "../support/backup-files.js";
import { companyId } from "../support/builders.js";
import { hears, openOurPage, press, texts } from "../support/our-page.js";
import { choose, storeAs } from "../support/reader-settings.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const stage = useStage({});
let options: TestPage;

async function open(): Promise<void> {
  options = await openOurPage(stage.current.browser, "options/index.html");
  await catchSaved(options);
}

beforeEach(async () => {
  await choose(stage.current.browser, {
    theme: "dark",
    followed: [companyId("panasonic")],
    siteRules: [{ host: "gazette.example", path: "/sport", isOn: false }],
  });
  await open();
});
afterEach(() => options.close());

async function exported(): Promise<string> {
  await press(options, "Export a backup");
  return savedText(options);
}

function isTicked(name: string): Promise<boolean | undefined> {
  return options.evaluate((words) => {
    const labels = [...document.querySelectorAll("label.choice")];
    const found = labels.find(({ textContent }) => textContent === words);
    return found?.querySelector("input")?.checked;
  }, name);
}

describe("a backup", () => {
  test("is the same file again after it was imported elsewhere", async () => {
    const first = await exported();
    await options.close();
    await choose(stage.current.browser, {});
    await open();
    await chooseFile(options, "Import a backup", first);
    await press(options, "Import what is ticked");
    await hears(options, "The backup was imported.");
    await eventually("the dark theme", () =>
      options.evaluate(() => document.documentElement.dataset["theme"] === "dark"),
    );
    expect(await exported()).toBe(first);

    await chooseFile(options, "Import a backup", first);
    await hears(options, "This backup holds what you have now. There is nothing to import.");
  });

  test("shows what it would change, joins lists or replaces them, and leaves what is unticked", async () => {
    const backup = await exported();
    await options.close();
    await choose(stage.current.browser, { followed: [companyId("adobe")] });
    await open();
    await chooseFile(options, "Import a backup", backup);
    await eventually("the changes", () => isTicked("Colours: “dark” instead of “as the browser”"));
    expect(await isTicked("Followed companies: 1 added, 0 removed")).toBe(true);
    await press(options, "replace: mine give way to the backup");
    await eventually("one goes", () => isTicked("Followed companies: 1 added, 1 removed"));
    await press(options, "merge: keep mine, and add what the backup has");
    await press(options, "Colours: “dark” instead of “as the browser”");
    await press(options, "Import what is ticked");
    await hears(options, "The backup was imported.");
    await eventually("both are followed", async () =>
      (await texts(options, "#followed ~ ul .item bdi")).includes("Panasonic Corporation"),
    );
    const { settings } = JSON.parse(await exported());
    expect(settings.value).toEqual({
      ...DEFAULT_SETTINGS,
      followed: ["adobe", "panasonic"],
      siteRules: [{ host: "gazette.example", path: "/sport", isOn: false }],
    });
  });

  test.each([
    ["no backup at all", "{}", "This is no backup of Breachnote, or it is damaged."],
    [
      "one of a version to come",
      '{"format":"breachnote-backup","version":99}',
      "This backup was made by a newer Breachnote.",
    ],
    ["100 MB of zeros", 100_000_000, "This file is larger than any backup."],
  ])("that is %s changes nothing, and says so in one sentence", async (_name, content, words) => {
    const before = await exported();
    await chooseFile(options, "Import a backup", content);
    await hears(options, `${words} Nothing was changed.`);
    expect(await exported()).toBe(before);
  });
});

describe("stored settings that cannot be read", () => {
  test("give way to the defaults, are said to be damaged, saved, and deleted", async () => {
    await options.close();
    await storeAs(stage.current.browser, "hover=500");
    await open();
    const damaged = "Your stored settings could not be read";
    expect((await texts(options, ".warning p"))[0]).toMatch(damaged);
    await press(options, "dark");
    await hears(options, "Saved");
    await press(options, "Save the damaged settings");
    expect(await savedText(options)).toBe('"hover=500"');
    await press(options, "Delete them");
    await eventually("no warning", async () => (await texts(options, ".warning")).length === 0);
    await options.close();
    await open();
    expect(await texts(options, ".warning")).toEqual([]);
    expect(JSON.parse(await exported()).settings.value.theme).toBe("dark");
  });
});

describe("privacy", () => {
  test("names every host that can be asked, and the switch over all of them", async () => {
    const hosts = await eventually("the hosts", async () => {
      const found = await texts(options, "#privacy ~ figure tbody th");
      return found.length > 0 ? found : undefined;
    });
    expect(hosts).toEqual(["haveibeenpwned.com", "data.wa.gov", "oag.ca.gov"]);
    await press(options, "Never use the network");
    await hears(options, "No request is made from now on, whatever else is set.");
    const before = stage.current.server.requests.length;
    await press(options, "Update now");
    await eventually("an answer", async () =>
      (await texts(options, "[role=status]")).some((said) => /checked|No source/.test(said)),
    );
    expect(stage.current.server.requests.length).toBe(before);
  });

  test("all that is stored is removed after one question", async () => {
    await press(options, "Remove all of it…");
    await press(options, "Remove now");
    await hears(options, "All of it was removed. Breachnote is as it was after its installation.");
    await eventually("nothing followed", async () =>
      (await texts(options, "p")).includes("You follow no company."),
    );
    expect(JSON.parse(await exported()).settings.value).toEqual(DEFAULT_SETTINGS);
  });
});
