import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A copy of a built extension whose reader has allowed these hosts already.
 *
 * @returns the copy's directory, for the caller to remove
 */
export function allowedToAsk(built: string, hosts: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "breachnote-hosts-"));
  cpSync(built, copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const host_permissions = hosts.map((host) => `https://${host}/*`);
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}
