import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedPackage } from "./bill-of-materials.js";

const RULE = "-".repeat(72);

/**
 * The licences of the extension and of every package whose code ships in it, each with its own text.
 *
 * @param root where the project's LICENSE and its installed packages are
 */
export function licenceTexts(root: string, packages: readonly ShippedPackage[]): string {
  const own = `Breachnote\n\n${readFileSync(join(root, "LICENSE"), "utf8").trim()}`;
  const others = packages.map(
    ({ name, version, licence }) => `${name} ${version} (${licence})\n\n${textOf(root, name)}`,
  );
  return `${[own, ...others].join(`\n\n${RULE}\n\n`)}\n`;
}

function textOf(root: string, name: string): string {
  const folder = join(root, "node_modules", name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`a package that ships has a licence: ${name} has none`);
  return readFileSync(join(folder, file), "utf8").trim();
}
