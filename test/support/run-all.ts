/** `npm test`: everything that proves the project; the last line says how much held. */
import { readFileSync } from "node:fs";
import { type BrowserName, findBrowser } from "../../src/cli/browser.js";
import { lintAddon } from "./addon-lint.js";
import { runTogether } from "./lanes.js";
import { programStep, type Step, scriptStep, testStep } from "./steps.js";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** Missing browsers are installed or make the run fail, before minutes are spent on the rest. */
function browserStep(name: BrowserName): Step {
  return {
    title: `find ${name}`,
    run: async (tell) => {
      tell(`${findBrowser(name)}\n`);
      return { passed: 1, failed: 0 };
    },
  };
}

/** Groups follow each other. In a group the lanes run side by side, and the steps of a lane in order. */
const groups: readonly (readonly (readonly Step[])[])[] = [
  [[browserStep("chromium"), browserStep("firefox")]],
  [
    [
      programStep("build for Chromium", "vite", ["build", "--mode", "chrome"]),
      programStep("build for Firefox", "vite", ["build", "--mode", "firefox"]),
    ],
    [
      programStep("formatting, lint and layers", "@biomejs/biome", ["ci", "."]),
      programStep("types", "typescript", ["-b"]),
    ],
  ],
  [
    [testStep("end to end in Chromium", "chromium")],
    [testStep("end to end in Firefox", "firefox")],
    [
      testStep("unit tests", "unit"),
      ...("dataset:check" in scripts ? [scriptStep("dataset:check")] : []),
      { title: "add-on linter", run: (tell) => lintAddon("dist/firefox", tell) },
    ],
  ],
];

const outcomes = [];
for (const lanes of groups) outcomes.push(...(await runTogether(lanes)));

const passed = outcomes.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = outcomes.reduce((sum, { tally }) => sum + tally.failed, 0);
console.log("");
for (const { title, tally } of outcomes.filter((each) => each.tally.failed > 0)) {
  console.log(`failed: ${title} (${tally.failed})`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
