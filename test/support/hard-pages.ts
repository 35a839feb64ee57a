/** The hard pages of `test/e2e/pages`: each shows one difficulty, and says beside it what is to be marked. */
import { readdirSync, readFileSync } from "node:fs";
import type { SeenMark } from "./read-marks.js";
import { pageFile, type ServedPage, type Sites } from "./serve.js";

/** A mark by its words; `before` and `after` only where the words alone leave a doubt. */
export type ExpectedMark = {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
};

export type HardPage = {
  readonly name: string;
  /** One phrase. */
  readonly difficulty: string;
  /** Host and path, of a site on which the extension runs by itself. */
  readonly address: string;
  /** Every mark of the page, in the order of the text. */
  readonly marks: readonly ExpectedMark[];
  /** Of the page's folder, where it is not named like the page. */
  readonly file?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further files that it loads, by address. */
  readonly parts?: Readonly<Record<string, string>>;
  /** `false` where the body stands in no `data-body` that could be compared. */
  readonly isBodyScored?: boolean;
};

const FOLDER = new URL("../e2e/pages/", import.meta.url);
const EXPECTED = /\.json$/;

/** A host on which the extension does not run. */
const UNLISTED_HOST = "unlisted.example";

export function readHardPages(): readonly HardPage[] {
  const files = readdirSync(FOLDER).filter((file) => EXPECTED.test(file));
  return files.sort().map((file) => ({
    name: file.replace(EXPECTED, ""),
    ...JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")),
  }));
}

/** Each page under its own address, and a second time where the extension leaves it alone. */
export function hardSites(pages: readonly HardPage[]): Sites {
  const sites: Record<string, ServedPage> = {};
  for (const page of pages) {
    const files = { [page.address]: fileOf(page), ...page.parts };
    for (const [address, file] of Object.entries(files)) {
      const headers = address === page.address ? page.headers : undefined;
      sites[address] = sites[unlisted(address)] = pageFile(file, headers);
    }
  }
  return sites;
}

export function fileOf({ name, file }: HardPage): string {
  return file ?? `${name}.html`;
}

/** The same path on a host where the extension does not run. */
export function unlisted(address: string): string {
  return `${UNLISTED_HOST}${address.slice(address.indexOf("/"))}`;
}

/** The marks with as much around each as is expected of the one in its place. */
export function inTheTermsOf(
  expected: readonly ExpectedMark[],
  marks: readonly SeenMark[],
): readonly ExpectedMark[] {
  return marks.map(({ text, before, after }, at) => {
    const { before: wantedBefore, after: wantedAfter } = expected[at] ?? {};
    return {
      text,
      ...(wantedBefore === undefined ? {} : { before: before.slice(-wantedBefore.length) }),
      ...(wantedAfter === undefined ? {} : { after: after.slice(0, wantedAfter.length) }),
    };
  });
}
