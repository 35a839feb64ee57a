/** Files that a reader saves from the options page and chooses there, without the system's dialogs. */
import { eventually, type TestPage } from "./test-browser.js";

declare global {
  interface Window {
    savedTexts?: string[];
  }
}

/** Keeps what the page saves from now on where `savedText` finds it. */
export async function catchSaved(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    window.savedTexts = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (saved) => {
      if (saved instanceof Blob) void saved.text().then((text) => window.savedTexts?.push(text));
      return create(saved);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

/** Waits for the page to save a file. @returns its text */
export async function savedText(page: TestPage): Promise<string> {
  const text = await eventually("a saved file", () =>
    page.evaluate(() => window.savedTexts?.shift()),
  );
  return text;
}

/** Chooses a file of this text, or of so many bytes, in the file field of this label. */
export async function chooseFile(
  page: TestPage,
  label: string,
  content: string | number,
  name = "chosen.json",
): Promise<void> {
  await page.evaluate(
    ([wanted, given, fileName]) => {
      const fields = [...document.querySelectorAll<HTMLElement>(".field")];
      const field = fields.find(({ textContent }) => textContent?.startsWith(wanted));
      const input = field?.querySelector<HTMLInputElement>("input[type=file]");
      if (!input) throw new Error(`a file field "${wanted}" is shown: none found`);
      const part = typeof given === "number" ? new Uint8Array(given) : given;
      const files = new DataTransfer();
      files.items.add(new File([part], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [label, content, name] as const,
  );
}
