/** Scheme, host and path of a match pattern as browsers write it: `*://*.gazette.example/*`. */
const PATTERN = /^[^:]+:\/\/([^/]+)\//;

/** Is the host one of those that these match patterns name, whatever the scheme and the path? */
export function matchesAnySite(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    if (pattern === "<all_urls>") return true;
    const named = PATTERN.exec(pattern)?.[1] ?? "";
    if (named === "*" || named === host) return true;
    if (!named.startsWith("*.")) return false;
    const domain = named.slice(2);
    return host === domain || host.endsWith(`.${domain}`);
  });
}
