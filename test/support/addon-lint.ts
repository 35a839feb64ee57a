/** Mozilla's linter over the Firefox build; every error and every unexpected warning fails it. */
import { runBin, type Tally, type Tell } from "./steps.js";

type Message = { readonly code: string; readonly message: string; readonly file?: string };
type Report = { readonly errors: readonly Message[]; readonly warnings: readonly Message[] };

/**
 * Preact's own `dangerouslySetInnerHTML` assigns innerHTML in each bundle that holds Preact. Our sources do not
 * use it: Biome refuses the attribute, and a unit test the assignment.
 */
const EXPECTED_WARNING = "UNSAFE_VAR_ASSIGNMENT";

export async function lintAddon(folder: string, tell: Tell): Promise<Tally> {
  const told: string[] = [];
  const hear: Tell = (text) => void told.push(text);
  await runBin("addons-linter", [folder, "--output=json"], hear, tell);
  const report: Report = JSON.parse(told.join(""));
  const unexpected = report.warnings.filter(({ code }) => code !== EXPECTED_WARNING);
  for (const { code, message, file } of [...report.errors, ...unexpected]) {
    tell(`${code} ${file ?? ""}: ${message}\n`);
  }
  const failed = report.errors.length + unexpected.length;
  tell(`${report.errors.length} errors, ${unexpected.length} unexpected warnings\n`);
  return failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed };
}
