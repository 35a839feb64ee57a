/** A site, or a part of one: a host with all hosts below it, and a path with all paths below it. */
export type SitePlace = {
  /** Host name in lower case, without a port. */
  readonly host: string;
  /** Empty for the whole host; otherwise from the first slash, without one at the end: `/sport`. */
  readonly path: string;
};

/** What the reader decided for a place. The closest rule holds: the longer host, then the longer path. */
export type SiteRule = SitePlace & { readonly isOn: boolean };

const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/**
 * Reads what a reader types for a place: a host, with or without a path, or a whole web address, of
 * which query and fragment are left out.
 *
 * @returns `undefined` when it names no host
 */
export function parseSitePlace(text: string): SitePlace | undefined {
  const [rest = ""] = text
    .trim()
    .replace(/^https?:\/\//i, "")
    .split(/[?#]/, 1);
  const slash = rest.indexOf("/");
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const host = authority.replace(/:\d*$/, "").replace(/^\*\./, "").toLowerCase();
  if (!HOST.test(host)) return undefined;
  return { host, path: slash < 0 ? "" : rest.slice(slash).replace(/[/*]+$/, "") };
}

/** `gazette.example/sport`. */
export function formatSitePlace({ host, path }: SitePlace): string {
  return host + path;
}

/** Whether Breachnote may run there, as far as the reader's rules say: `true` where none does. */
export function isOnAt(rules: readonly SiteRule[], place: SitePlace): boolean {
  return closestRule(rules, place)?.isOn ?? true;
}

/**
 * The rules with a place switched on or off. Rules at or below the place give way, and no rule is
 * added that changes nothing.
 */
export function withSite(
  rules: readonly SiteRule[],
  place: SitePlace,
  isOn: boolean,
): readonly SiteRule[] {
  const others = rules.filter((rule) => !covers(place, rule));
  if (isOnAt(others, place) === isOn) return others;
  return [...others, { host: place.host, path: place.path, isOn }];
}

/** The rules with one more, which takes the place of one for the same place. */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): readonly SiteRule[] {
  const others = rules.filter(({ host, path }) => host !== rule.host || path !== rule.path);
  return [...others, rule];
}

function closestRule(rules: readonly SiteRule[], place: SitePlace): SiteRule | undefined {
  return rules
    .filter((rule) => covers(rule, place))
    .reduce<SiteRule | undefined>(
      (closest, rule) =>
        closest === undefined || lengthOf(rule) > lengthOf(closest) ? rule : closest,
      undefined,
    );
}

/** Of two rules over one place the longer host is the closer; of one host, the longer path. */
function lengthOf({ host, path }: SitePlace): number {
  return host.length * LONGEST_PATH + path.length;
}

/** In UTF-16 code units; longer than any address that a browser opens. */
const LONGEST_PATH = 2 ** 21;

function covers(site: SitePlace, { host, path }: SitePlace): boolean {
  const isHost = host === site.host || host.endsWith(`.${site.host}`);
  const isPath = site.path === "" || path === site.path || path.startsWith(`${site.path}/`);
  return isHost && isPath;
}
