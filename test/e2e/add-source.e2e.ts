import { rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chooseFile } from "../support/backup-files.js";
import { type Feed, type FeedServer, jsonFeed, serveFeeds } from "../support/feed-server.js";
import { hibpEntries } from "../support/hibp-entries.js";
import { BUILT, openStage, type Stage } from "../support/launch.js";
import { headLine, recordLine, textOf } from "../support/list-texts.js";
import { firstMark, hoverFirstMark } from "../support/open-card.js";
import { hears, openOurPage, press, texts } from "../support/our-page.js";
import { articlePage, paragraph } from "../support/plain-article.js";
import { readMarks } from "../support/read-marks.js";
import { registerFixture } from "../support/register-fixtures.js";
import { browserName } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";
import { allowedToAsk } from "../support/with-hosts.js";

const LISTS = "lists.example";
const HIBP = "haveibeenpwned.com";
const WASHINGTON = "data.wa.gov";
const CALIFORNIA = "oag.ca.gov";
const HOSTS = [LISTS, HIBP, WASHINGTON, CALIFORNIA];
const ARTICLE = "borncity.com/win/2026/11/28/made-up";
const FIRM = "Zylophant Systems";
const FILED_FIRM = "Quillomar Dynamics";
const TABLE = ["Company,Detected,Link"]
  .concat(
    Array.from(
      { length: 12 },
      (_, at) => `Quorvane ${at} Ltd,2024-03-0${1 + (at % 9)},https://gazette.example/${at}`,
    ),
  )
  .join("\n");

const listed = recordLine("zylophant").replace('"Firm zylophant"', `"${FIRM}"`);
const list = textOf(headLine(1, { updateUrl: undefined }), listed);
const story = `The maker ${FIRM} said on Friday that outsiders had been inside its network, and that data of customers was stolen in the breach.`;
const other = `Another maker, ${FILED_FIRM}, said it had found malware on its servers, and that personal data of customers was stolen.`;

let feeds: FeedServer;
let stage: Stage;
let options: TestPage;
const extension = allowedToAsk(BUILT[browserName()], HOSTS);

beforeAll(async () => {
  feeds = await serveFeeds();
  const tunnels = Object.fromEntries(HOSTS.map((host) => [host, feeds.port]));
  const sites = { [ARTICLE]: { body: articlePage(paragraph(story) + paragraph(other)) } };
  stage = await openStage(browserName(), sites, { extensionDir: extension, tunnels });
});
afterAll(async () => {
  await stage?.close();
  await feeds?.close();
  rmSync(extension, { recursive: true });
});
beforeEach(async () => {
  options = await openOurPage(stage.browser, "options/index.html");
  await eventually("the sources", async () => (await titles()).length > 0);
  return () => options.close();
});

function titles(): Promise<readonly string[]> {
  return texts(options, ".source > .row .choice");
}

/** Puts a text into the field of this label, as pasting does. */
async function paste(label: string, text: string): Promise<void> {
  await eventually(`the field “${label}”`, () =>
    options.evaluate(
      ([wanted, given]) => {
        const found = [...document.querySelectorAll("label")].find(
          (one) => one.textContent === wanted && one.htmlFor !== "",
        );
        const field = found && document.getElementById(found.htmlFor);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
          return false;
        field.value = given;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return true;
      },
      [label, text] as const,
    ),
  );
}

/** Reads the preview that stands on the page, and installs it. */
async function installPreviewed(title: string): Promise<string> {
  const seen = await eventually("the preview", async () => {
    const [text] = await texts(options, ".add-source");
    return text?.includes(`Preview: ${title}`) ? text : undefined;
  });
  await press(options, "Install");
  await hears(options, `${title} was installed and is on.`);
  await eventually("the row", async () => (await titles()).includes(title));
  return seen;
}

async function openArticle(): Promise<TestPage> {
  const page = await stage.browser.newPage();
  await page.goto(`http://${ARTICLE}`);
  await page.bringToFront();
  return page;
}

/** The words that a fresh look at the article marks; the pasted list's company is always one of them. */
async function namesMarked(): Promise<readonly string[]> {
  const page = await openArticle();
  await firstMark(page);
  const marked = (await readMarks(page)).map(({ text }) => text);
  await page.close();
  await options.bringToFront();
  return marked;
}

test("a pasted list is previewed and installed, and the card of its company names it", async () => {
  await press(options, "Add source…");
  await press(options, "Pasted text");
  await paste("Pasted text", list);
  await press(options, "Read and preview");
  const preview = await installPreviewed("Example list");
  expect(preview).toMatch(/This source is unsigned/);
  expect(preview).toContain(FIRM);

  const page = await openArticle();
  expect((await firstMark(page)).text).toContain("Zylophant");
  const { text } = await hoverFirstMark(page);
  expect(text).toContain("Gazette");
  expect(text).toContain("Example list");
  await page.close();
});

test("a list that is removed marks nothing any more, and comes back by Undo", async () => {
  await press(options, "More on Example list");
  await press(options, "Example list: Remove");
  await eventually("no row", async () => !(await titles()).includes("Example list"));
  await eventually("the focus in another row", () =>
    options.evaluate(() => document.activeElement?.closest(".source") !== null),
  );
  const page = await openArticle();
  await new Promise((read) => setTimeout(read, 1_000));
  expect(await readMarks(page)).toEqual([]);
  await page.close();
  await press(options, "Undo");
  await hears(options, "Undone");
  await eventually("the row", async () => (await titles()).includes("Example list"));
});

test("a list from a file is installed; switched off it marks nothing, and after Undo it marks again", async () => {
  await press(options, "Add source…");
  const head = headLine(1, { title: "Filed list", updateUrl: undefined });
  const filed = recordLine("quillomar").replace('"Firm quillomar"', `"${FILED_FIRM}"`);
  const text = textOf(head, filed);
  await chooseFile(options, "A file (Breachnote list or CSV)", text, "filed.jsonl");
  await press(options, "Read and preview");
  expect(await installPreviewed("Filed list")).toContain(FILED_FIRM);
  const row = (await texts(options, ".source")).find((each) => each.includes("Filed list"));
  expect(row).toContain("local file");
  expect(await namesMarked()).toContain(FILED_FIRM);

  await press(options, "Filed list");
  await hears(options, "Filed list is off. Its incidents are not shown.");
  expect(await namesMarked()).not.toContain(FILED_FIRM);
  await press(options, "Undo");
  await hears(options, "Filed list is on.");
  expect(await namesMarked()).toContain(FILED_FIRM);
});

test("a list is read from its address", async () => {
  const head = headLine(3, { title: "Served list", updateUrl: `https://${LISTS}/list.jsonl` });
  feeds.answerWith(jsonFeed(textOf(head, recordLine("quandril"))));
  await press(options, "Add source…");
  await press(options, "An address (https)");
  await paste("An address (https)", `https://${LISTS}/list.jsonl`);
  await press(options, "Read and preview");
  await installPreviewed("Served list");
  expect(feeds.asked.every((url) => url.startsWith(`https://${LISTS}/`))).toBe(true);
});

test("a table shows ten of its rows, and each column is given a meaning", async () => {
  await press(options, "Add source…");
  await chooseFile(options, "A file (Breachnote list or CSV)", TABLE, "firms.csv");
  await press(options, "Read and preview");
  await eventually(
    "ten rows",
    async () => (await texts(options, ".add-source tbody tr")).length === 10,
  );
  await press(options, "Read and preview");
  await installPreviewed("firms.csv");
  const row = (await texts(options, ".source")).find((text) => text.includes("firms.csv"));
  expect(row).toMatch(/12 of 12 records used/);
});

const california: Feed = (_request, response) => {
  response.writeHead(200, { "content-type": "text/csv; charset=utf-8" });
  response.end(registerFixture("california-ag.csv"));
};

test.each<[string, string, Feed]>([
  ["Have I Been Pwned", HIBP, jsonFeed(JSON.stringify(hibpEntries(30)))],
  ["Washington", WASHINGTON, jsonFeed(registerFixture("washington-ag.json"))],
  ["California", CALIFORNIA, california],
])(
  "%s is asked once it is kept up to date, and “Update now” says what it did",
  async (name, host, feed) => {
    feeds.answerWith(feed);
    await press(options, `Keep up to date from ${host}`);
    const rowOf = async () =>
      (await texts(options, ".source")).find((text) =>
        text.includes(`Keep up to date from ${host}`),
      );
    await eventually(
      `${name} up to date`,
      async () =>
        (await rowOf())?.includes("up to date") && (await rowOf())?.includes("records used"),
    );
    await press(options, "Update now");
    await hears(options, /^1 checked, 0 updated, 0 failed/);
    await press(options, `Keep up to date from ${host}`);
    await hears(options, `Nothing is asked of ${host} any more.`);
  },
);
