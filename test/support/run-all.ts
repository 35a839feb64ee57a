/** `npm test`: everything that proves the project, in order; the last line says how much held. */
import { readFileSync } from "node:fs";
import { type BrowserName, findBrowser } from "../../src/cli/browser.js";
import { lintAddon } from "./addon-lint.js";
import { programStep, type Step, scriptStep, type Tally, testStep } from "./steps.js";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** Missing browsers are installed or make the run fail, before minutes are spent on the rest. */
function browserStep(name: BrowserName): Step {
  return {
    title: `find ${name}`,
    run: async () => {
      console.log(findBrowser(name));
      return { passed: 1, failed: 0 };
    },
  };
}

const steps: readonly Step[] = [
  browserStep("chromium"),
  browserStep("firefox"),
  programStep("formatting, lint and layers", "@biomejs/biome", ["ci", "."]),
  programStep("types", "typescript", ["-b"]),
  testStep("unit tests", "unit"),
  ...("dataset:check" in scripts ? [scriptStep("dataset:check")] : []),
  programStep("build for Chromium", "vite", ["build", "--mode", "chrome"]),
  programStep("build for Firefox", "vite", ["build", "--mode", "firefox"]),
  { title: "add-on linter", run: () => lintAddon("dist/firefox") },
  testStep("end to end in Chromium", "chromium"),
  testStep("end to end in Firefox", "firefox"),
];

const tallies: { readonly title: string; readonly tally: Tally }[] = [];
for (const { title, run } of steps) {
  console.log(`\n== ${title}`);
  const tally = await run().catch((error: unknown): Tally => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  tallies.push({ title, tally });
}

const passed = tallies.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, { tally }) => sum + tally.failed, 0);
console.log("");
for (const { title, tally } of tallies.filter((each) => each.tally.failed > 0)) {
  console.log(`failed: ${title} (${tally.failed})`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
