/** The steps of `npm test`: each is a program that is run, shown and counted. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type Tally = { readonly passed: number; readonly failed: number };

/** Takes what a step says, in pieces of any size. */
export type Tell = (text: string) => void;

export type Step = {
  readonly title: string;
  readonly run: (tell: Tell) => Promise<Tally>;
};

const require = createRequire(import.meta.url);

/** A step that counts as one: it passes when the program ends with 0. */
export function programStep(title: string, packageName: string, args: readonly string[]): Step {
  return {
    title,
    run: async (tell) => ((await runBin(packageName, args, tell)) === 0 ? PASSED : FAILED),
  };
}

/** An npm script that counts as one. */
export function scriptStep(script: string): Step {
  const npm = process.env["npm_execpath"];
  const start = npm === undefined ? ["npm"] : [process.execPath, npm];
  const [command = "npm", ...rest] = [...start, "run", "--silent", script];
  return {
    title: `npm run ${script}`,
    run: async (tell) => ((await runProgram(command, rest, tell)) === 0 ? PASSED : FAILED),
  };
}

/** One project of the test runner; each test counts. A run that could not start counts as one failure. */
export function testStep(title: string, project: string): Step {
  return { title, run: (tell) => runTests(project, tell) };
}

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

async function runTests(project: string, tell: Tell): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "breachnote-results-"));
  const results = join(folder, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const code = await runBin("vitest", ["run", "--project", project, ...reporters], tell);
  const tally = existsSync(results) ? readTally(results) : FAILED;
  rmSync(folder, { recursive: true });
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

type VitestResults = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    status: string;
    assertionResults: readonly { status: string }[];
  }[];
};

/** A test that did not run is not passed: skipped ones count as failed, and so does a file that broke. */
function readTally(path: string): Tally {
  const results: VitestResults = JSON.parse(readFileSync(path, "utf8"));
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numPendingTests + broken.length,
  };
}

/**
 * Runs the program of an installed package with this very Node, so that no shell stands between.
 *
 * @param complain takes what goes to the error output, where that is to be kept apart
 */
export function runBin(
  packageName: string,
  args: readonly string[],
  tell: Tell,
  complain = tell,
): Promise<number> {
  const manifestPath = packageManifest(packageName);
  const { bin } = JSON.parse(readFileSync(manifestPath, "utf8"));
  const file = typeof bin === "string" ? bin : Object.values<string>(bin)[0];
  if (file === undefined) throw new Error(`${packageName} has a program: none found`);
  const program = join(dirname(manifestPath), file);
  return runProgram(process.execPath, [program, ...args], tell, complain);
}

/** Packages that hide their manifest behind `exports` are found by their folder. */
function packageManifest(packageName: string): string {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const path = join(folder, packageName, "package.json");
    if (existsSync(path)) return path;
  }
  throw new Error(`${packageName} is installed: it is not (run npm ci)`);
}

/** Programs that write to a pipe leave their colours out unless they are told. */
const COLOURED = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;

function runProgram(
  command: string,
  args: readonly string[],
  tell: Tell,
  complain = tell,
): Promise<number> {
  return new Promise((ended) => {
    const child = spawn(command, args, { stdio: ["inherit", "pipe", "pipe"], env: COLOURED });
    child.stdout.setEncoding("utf8").on("data", tell);
    child.stderr.setEncoding("utf8").on("data", complain);
    child.on("error", (error) => {
      tell(`${error.message}\n`);
      ended(1);
    });
    child.on("close", (code) => ended(code ?? 1));
  });
}
