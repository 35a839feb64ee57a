import { eachInSteps, type Steps } from "../dataset/steps.js";
import { countryName } from "./home.js";
import { placeOf } from "./local-key.js";
import { nameKey, nameWords } from "./name-key.js";

/** An organisation, where it is at home. */
export type Sited = {
  readonly name: string;
  readonly domains: readonly string[];
  readonly country: string | undefined;
  readonly region: string | undefined;
};

/** "bell.ca": of Canada. */
const NATIONAL_SITE = /^([a-z0-9-]+)\.(?:com?\.)?([a-z]{2})$/;
const SITE = /^(?:www\.)?([a-z0-9-]+)\.com$/i;
/** What a company adds to the name of its site; "of America" and places are others'. */
const KINDS: ReadonlySet<string> = new Set(
  `digital entertainment financial game group holding international investment laboratory marketplace media
  network online research security service software solution studio system technology`.split(/\s+/),
);

/**
 * What the name of a site and that of the company that runs it have in common: "Examp" at examp.com and
 * "Examp Media", where nobody else's name begins so; "Ex1.com" and "Ex1 Inc" in one state or country;
 * "Example" at example.ca and "Example Canada".
 *
 * @param all every organisation, where it is at home
 * @returns for an organisation its keys
 */
export function* siteKeys(
  all: readonly Sited[],
): Steps<(organisation: Sited) => readonly string[]> {
  const sites = new Set<string>();
  const national = new Set<string>();
  yield* eachInSteps(all, (organisation) => {
    for (const key of nationalKeys(organisation)) national.add(key);
    const site = namedAsItsSite(organisation);
    if (site !== undefined) sites.add(site);
  });
  const followers = new Map<string, Set<string>>();
  yield* eachInSteps(all, ({ name }) => {
    for (const { site } of beginnings(name, sites)) {
      followers.set(site, (followers.get(site) ?? new Set()).add(nameKey(name)));
    }
  });
  return (organisation) => {
    const own = namedAsItsSite(organisation);
    const begun = beginnings(organisation.name, sites)
      .filter(({ site, rest }) => followers.get(site)?.size === 1 && rest.every(isKind))
      .map(({ site }) => site);
    const sited = own === undefined ? begun : [own, ...begun];
    const abroad = [nameKey(organisation.name)].filter((key) => national.has(key));
    return [
      ...sited.map((site) => `${site}.com`),
      ...localSiteKeys(organisation),
      ...nationalKeys(organisation),
      ...abroad,
    ];
  };
}

/** "Examp" of an organisation called so that has examp.com. */
function namedAsItsSite({ name, domains }: Sited): string | undefined {
  const key = nameKey(name);
  return domains.some((domain) => SITE.exec(domain)?.[1] === key) ? key : undefined;
}

/** The keys of its name with that of the country behind it that its site is of. */
function nationalKeys({ name, domains }: Sited): readonly string[] {
  return domains.flatMap((domain) => {
    const [, label, code = ""] = NATIONAL_SITE.exec(domain) ?? [];
    const country = countryName(code.toUpperCase());
    return label !== nameKey(name) || country === undefined ? [] : [nameKey(`${name} ${country}`)];
  });
}

/** The sites whose name a longer name begins with, and what stands behind it. */
function beginnings(name: string, sites: ReadonlySet<string>) {
  const words = nameWords(name);
  return words
    .slice(0, -1)
    .map((_, at) => ({ site: words.slice(0, at + 1).join(""), rest: words.slice(at + 1) }))
    .filter(({ site }) => sites.has(site));
}

function isKind(word: string): boolean {
  return KINDS.has(word);
}

function localSiteKeys(organisation: Sited): readonly string[] {
  const place = placeOf(organisation);
  const { name } = organisation;
  const label = SITE.exec(name)?.[1]?.toLowerCase() ?? nameKey(name);
  return place === undefined ? [] : [`${label}.com, ${place}`];
}
