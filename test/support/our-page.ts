/** What a reader does on the extension's own pages, by the names that he sees or hears. */
import { eventually, type TestBrowser, type TestPage } from "./test-browser.js";

/** @param path below `src/`, such as `options/index.html` */
export async function openOurPage(browser: TestBrowser, path: string): Promise<TestPage> {
  const page = await browser.openExtensionPage(`src/${path}`);
  await eventually("a heading", () => page.evaluate(() => document.querySelector("h1") !== null));
  return page;
}

/** Clicks the button, check box or summary of this name as a reader does: browsers ask no one else. */
export async function press(page: TestPage, name: string): Promise<void> {
  const { x, y } = await eventually(`“${name}”`, () => page.evaluate(restingPlace, name));
  await page.click(x, y);
}

/** Where it can be clicked, once it lies still: what stands above it may still be coming. */
async function restingPlace(name: string): Promise<{ x: number; y: number } | undefined> {
  const place = () => {
    const found = [...document.querySelectorAll("button, label.choice, summary")].find(
      (each) => (each.ariaLabel ?? each.textContent) === name && each.checkVisibility(),
    );
    found?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = found?.getBoundingClientRect();
    return box && { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
  };
  const before = place();
  await new Promise((later) => setTimeout(later, 50));
  const now = place();
  return now?.x === before?.x && now?.y === before?.y ? now : undefined;
}

/** Puts the keyboard on the button of this name, in a fold that is opened for it. */
export async function focusOn(page: TestPage, label: string): Promise<void> {
  await page.evaluate((name) => {
    const button = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    const fold = button?.closest("details");
    if (fold) fold.open = true;
    button?.focus();
  }, label);
}

/** Types into the field of this label. */
export async function fill(page: TestPage, label: string, text: string): Promise<void> {
  await eventually(`the field “${label}”`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll("label.field")].find(({ textContent }) =>
        textContent?.startsWith(wanted),
      );
      const field = found?.querySelector<HTMLInputElement>("input, textarea");
      field?.focus();
      return field !== undefined && field !== null;
    }, label),
  );
  await page.type(text);
}

/** Waits until one of the page's live regions says this. */
export async function hears(page: TestPage, words: string | RegExp): Promise<void> {
  const isSaid = (text: string) => (typeof words === "string" ? text === words : words.test(text));
  await eventually(`“${words}” is said`, async () =>
    (await texts(page, "[role=status]")).some(isSaid),
  );
}

export function texts(page: TestPage, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ""),
    selector,
  );
}
