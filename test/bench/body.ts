/**
 * `npm run bench:body`: the article bodies of the hard pages and of imitations of sites' markup, as the
 * content script reads them and as Mozilla's Readability does, against what is marked as the body; and
 * the time that each takes.
 */
import { basename } from "node:path";
import { bareChromium } from "../../src/cli/bare-chromium.js";
import { bodyComparison, type Compared, LABELLED_PAGES } from "./bodies.js";
import type { Score } from "./shingles.js";

/** Each page is read this often by either, in turns; medians count. */
const ROUNDS = 15;
const WORST = 8;

type Named = Compared & { readonly name: string };

const browser = await bareChromium();
try {
  const page = await browser.newPage();
  const compare = await bodyComparison(ROUNDS);
  for (const [title, files] of Object.entries(LABELLED_PAGES)) {
    const compared: Named[] = [];
    for (const file of files) {
      const found = await compare(page, file);
      if (found !== undefined) compared.push({ ...found, name: basename(file) });
    }
    console.log(`\n${title}: ${compared.length} pages`);
    print(compared);
  }
} finally {
  await browser.close();
}

function print(compared: readonly Named[]): void {
  const line = (label: string, score: (of: Named) => Score, ms: (of: Named) => number) => {
    const mean = (part: keyof Score) =>
      (compared.reduce((sum, of) => sum + score(of)[part], 0) / compared.length).toFixed(3);
    const all = compared.reduce((sum, of) => sum + ms(of), 0);
    const parts = [mean("f1"), mean("precision"), mean("recall"), all.toFixed(1)];
    console.log(`${label.padEnd(14)}${parts.map((part) => part.padStart(11)).join("")}`);
    return all;
  };
  console.log(`runs of four words; medians of ${ROUNDS} readings\n`);
  console.log(`${"".padEnd(14)}         F1  precision     recall   ms in all`);
  const ours = line(
    "Breachnote",
    (of) => of.ours,
    (of) => of.oursMs,
  );
  const theirs = line(
    "Readability",
    (of) => of.theirs,
    (of) => of.theirsMs,
  );
  console.log(`\ntime: ${(ours / theirs).toFixed(3)} of Readability's`);
  console.log("\nworst of ours, with Readability's F1 beside");
  for (const { name, ours: own, theirs: peer } of compared
    .toSorted((a, b) => a.ours.f1 - b.ours.f1)
    .slice(0, WORST)) {
    console.log(`  ${own.f1.toFixed(3)}  ${peer.f1.toFixed(3)}  ${name}`);
  }
}
