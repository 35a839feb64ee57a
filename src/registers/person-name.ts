/** Titles before a person's name and degrees after it. */
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Prof)\.?\s/;
const DEGREE =
  /[\s,](?:M\.?D|D\.?D\.?S|D\.?M\.?D|D\.?O|D\.?C|D\.?P\.?M|O\.?D|Ph\.?D|Psy\.?D|LCSW|R\.?N)\b\.?/;
/** What only an organisation has in its name. */
const ORGANISATION =
  /\b(?:academy|agency|and associates|associates|association|bank|cancer|care|center|centre|clinic|college|community|company|consultants|council|county|dental|dentistry|department|eye|family|foundation|group|health|healthcare|hospital|imaging|institute|laborator(?:y|ies)|medical|medicine|nursing|office|optical|orthodontics|orthopa?edics|partners|pediatrics|pharmacy|physicians|police|practice|radiology|school|services|surgery|system|systems|therapy|trust|university|urology|wellness)\b/i;
const PERSON = /^\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+(?:,? (?:Jr|Sr|II|III)\.?)?$/u;
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Adam Alan Albert Alex Alexander Alice Allen Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony
  Arthur Barbara Benjamin Betty Brandon Brenda Brian Bruce Carl Carol Carolyn Catherine Charles
  Cheryl Christina Christine Christopher Cynthia Daniel David Deborah Debra Dennis Diana Diane
  Donald Donna Dorothy Douglas Edward Elizabeth Emily Emma Eric Eugene Frances Frank Gary George
  Gerald Gloria Grace Gregory Harold Heather Helen Henry Howard Jack Jacqueline James Jane Janet
  Janice Jason Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Joan Joe John Jonathan Jordan Joseph
  Joshua Joyce Juan Judith Julia Julie Justin Karen Katherine Kathleen Keith Kelly Kenneth Kevin
  Kimberly Kyle Larry Laura Lauren Lawrence Linda Lisa Louis Margaret Maria Marie Marilyn Mark Martha
  Martin Mary Matthew Megan Melissa Michael Michelle Nancy Nathan Nicholas Nicole Noah Olivia Pamela
  Patricia Patrick Paul Peter Philip Rachel Ralph Raymond Rebecca Richard Robert Roger Ronald Roy
  Russell Ruth Ryan Samantha Samuel Sandra Sara Sarah Scott Sharon Shirley Sophia Stephanie Stephen
  Steven Susan Teresa Terry Theresa Thomas Timothy Tyler Victoria Vincent Virginia Walter Wayne
  William Zachary`.split(/\s+/),
);

/**
 * Whether an organisation's name is a person's own: a physician's practice under their name, a private
 * victim. Such rows stay out of every list: a person is not a company.
 *
 * Errs on the side of a person for titles and degrees, of an organisation for two plain words.
 */
export function isPersonName(name: string): boolean {
  const own = name.replace(/^Offices? of (?:the )?/i, "");
  const isNamedForWork = ORGANISATION.test(own);
  if (TITLE.test(own)) return !isNamedForWork;
  if (DEGREE.test(own)) return !isNamedForWork && !/\bMD (?:Anderson|Now|Live)\b/i.test(own);
  return PERSON.test(own) && !isNamedForWork && GIVEN_NAMES.has(own.split(" ")[0] ?? "");
}
