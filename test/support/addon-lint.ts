/** Mozilla's linter over the Firefox build; every error and every unexpected warning fails it. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Tally } from "./steps.js";

type Message = { readonly code: string; readonly message: string; readonly file?: string };
type Report = { readonly errors: readonly Message[]; readonly warnings: readonly Message[] };

/**
 * Preact's own `dangerouslySetInnerHTML` assigns innerHTML in each bundle that holds Preact. Our sources do not
 * use it: Biome refuses the attribute, and a unit test the assignment.
 */
const EXPECTED_WARNING = "UNSAFE_VAR_ASSIGNMENT";

export async function lintAddon(folder: string): Promise<Tally> {
  const program = resolve("node_modules/addons-linter/bin/addons-linter");
  const options = { encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const { stdout } = spawnSync(process.execPath, [program, folder, "--output=json"], options);
  const report: Report = JSON.parse(stdout);
  const unexpected = report.warnings.filter(({ code }) => code !== EXPECTED_WARNING);
  for (const { code, message, file } of [...report.errors, ...unexpected]) {
    console.log(`${code} ${file ?? ""}: ${message}`);
  }
  const failed = report.errors.length + unexpected.length;
  console.log(`${report.errors.length} errors, ${unexpected.length} unexpected warnings`);
  return failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed };
}
