/** A run of words with capitals that does not open a sentence: "Mainichi", "Spiral Toys". */
const NAME =
  /(?<=[\p{Ll}\d,;’'”)]["”’)]?\s)(?:\p{Lu}[\p{L}\d.&’'-]*)(?:[ \u00a0](?:of the |of |and )?\p{Lu}[\p{L}\d.&’'-]*)*/gu;
const NO_NAME =
  /^(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)(?!\p{L})|I\b|Mr|Ms|Mrs|Dr|CEO|CISO|CIO|CTO|IT\b|US\b|U\.S|UK\b|SEC\b|ICO\b|FTC\b|HHS\b|GDPR|FBI|GMT|ET\b|PT\b|AM\b|PM\b|(?:Australian|British|American|Canadian|German|French|Dutch|Swiss|Italian|Spanish|Irish|Indian|Chinese|Japanese|Korean|Russian|Israeli|Ukrainian|Swedish|Norwegian|Danish)(?!\s\p{Lu})|Texas-based|Social Security|Information Commissioner|Securities|Attorney General|Department of|Federal|National Cyber|Office of|Congress|European|Police|Maine|Wall Street|Internet|Bitcoin)/u;
/** A name that stands so often beside the commonest one is of the main company too, or of its incident. */
const LEAST_SHARE = 0.5;
/** The same where the title names somebody too. */
const LEAST_SHARE_BESIDE_TITLE = 0.8;
const FEWEST_MENTIONS = 2;
/** Whoever is named so early is of the story. */
const LEAD_LETTERS = 200;

/** Names as they stand in an article: all, and those that it is about. */
export type ArticleNames = {
  readonly all: ReadonlySet<string>;
  /** Those of its title, and the commonest of its text. */
  readonly main: ReadonlySet<string>;
};

/** A name that opens the text: "Marks & Spencer said …". */
const OPENING_NAME =
  /^(?:The\s)?(?!The\b|A\b|An\b|In\b|On\b|At\b|After\b|Hackers\b|More\b|It\b)(\p{Lu}[\p{L}\d.&’'-]+(?:\s(?:&\s)?\p{Lu}[\p{L}\d.&’'-]*)*)/u;

/** What a company does in an article's first words; "Clerks in …" do not. */
const ACTS =
  /^(?:,[^,]{2,60},)?\s(?:said|says|told|was|were|is|has|had|confirmed|disclosed|announced|revealed|warned|notified|detected|discovered|learned|admitted|apologi[sz]ed)\b/u;

export function articleNames(title: string, text: string): ArticleNames {
  const counts = new Map<string, number>();
  for (const name of namesInside(text)) counts.set(name, text.split(name).length - 1);
  const most = Math.max(FEWEST_MENTIONS, ...counts.values());
  const lead = text.slice(0, LEAD_LETTERS);
  const titled = [...counts.keys()].filter((name) => title.includes(name) || lead.includes(name));
  const least = most * (titled.length > 0 ? LEAST_SHARE_BESIDE_TITLE : LEAST_SHARE);
  const first = OPENING_NAME.exec(text)?.[1];
  const isActing = first !== undefined && ACTS.test(text.slice(text.indexOf(first) + first.length));
  const isName =
    isActing || first?.includes(" ") === true || (first !== undefined && counts.has(first));
  const opening = isName || title.includes(first ?? " ") ? first : undefined;
  const main = [...counts].filter(
    ([name, count]) => titled.includes(name) || (count >= FEWEST_MENTIONS && count >= least),
  );
  const names = [...main.map(([name]) => name), ...(opening === undefined ? [] : [opening])];
  return {
    all: new Set(counts.keys()),
    main: new Set(names.flatMap((name) => [name, ...shortForms(name, text)])),
  };
}

/** A first word shorter than this stands for no name: "New", "The". */
const FEWEST_SHORT_LETTERS = 4;
const FEWEST_INITIALS = 3;

/** "Liberty" for Liberty Holdings, "DHS" for the Department of Health Services: where a text writes them so. */
function shortForms(name: string, text: string): readonly string[] {
  const words = name.split(/[ \u00a0]/u);
  const [first = ""] = words;
  if (words.length < 2) return [];
  const initials = words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "").join("");
  const acronyms = [initials, initials.slice(1), initials.slice(2)];
  const forms = acronyms.filter(
    (one) => one.length >= FEWEST_INITIALS && new RegExp(`\\b${one}\\b`, "u").test(text),
  );
  const isShort = first.length >= FEWEST_SHORT_LETTERS && !NO_NAME.test(first);
  const alone =
    isShort && text.split(first).some((rest, at) => at > 0 && NO_NAME_BEHIND.test(rest));
  return alone ? [...forms, first] : forms;
}

const NO_NAME_BEHIND = /^(?:[’']s)?[,.]?\s(?!\p{Lu})/u;

/** Whether the clauses of a date name somebody, and its sentence not the one the article is about. */
export function namesAnother(sentence: string, clauses: string, names: ArticleNames): boolean {
  if (names.main.size === 0) return false;
  if ([...names.main].some((name) => sentence.includes(name))) return false;
  const isDoing = (name: string) =>
    !SPEAKS.test(clauses.slice(clauses.indexOf(name) + name.length));
  if (namesInside(clauses).some(isDoing)) return true;
  // A sentence's first word has a capital anyway: it is a name when it is one elsewhere.
  return [...names.all].some((name) => clauses.startsWith(name));
}

/** A sentence opens with its subject within so many letters. */
const SUBJECT_LETTERS = 60;
/** What a sentence does that turns to another one's incident. */
const TELLS_OF_ITSELF =
  /\b(?:(?:was|were|been) (?:also |among )?(?:hit|hacked|breached|attacked|targeted)|suffered|fell victim|(?:said|says|disclosed|announced|reported|confirmed|revealed|acknowledged|told) (?:\S+ ){0,4}?(?:it|its|an?|last|in|on)\b|had similar)/iu;

/**
 * Whose incident each sentence tells of: one that opens with another name and speaks of that one's
 * incident turns to it, and what follows stays there until the main name comes up again.
 *
 * @returns for each sentence whether it is told of another
 */
export function toldOfAnother(
  sentences: readonly string[],
  names: ArticleNames,
): readonly boolean[] {
  let isAnother = false;
  return sentences.map((sentence) => {
    if ([...names.main].some((name) => sentence.includes(name))) isAnother = false;
    else if (opensWithAnother(sentence, names) && TELLS_OF_ITSELF.test(sentence)) isAnother = true;
    return isAnother;
  });
}

/** So many others with incidents of their own make a text a round-up, whatever its title. */
const FEWEST_OTHERS = 3;

/** Whether sentences turn to so many others' incidents that the text is about none alone. */
export function tellsOfMany(sentences: readonly string[], names: ArticleNames): boolean {
  const others = sentences.flatMap((sentence) => {
    const name = TELLS_OF_ITSELF.test(sentence) ? anotherOpening(sentence, names) : undefined;
    return name === undefined ? [] : [name];
  });
  return new Set(others).size >= FEWEST_OTHERS;
}

/** "… than Beta Corp, which was hit on": a relative clause that the date may stand in. */
const RELATIVE =
  /(?<name>\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*)*),\s(?:which|who)\s[^,;]*$/u;

/** Whether a date stands in a clause about another name. @param before the sentence up to the date */
export function isOfRelative(before: string, names: ArticleNames): boolean {
  const name = RELATIVE.exec(before)?.groups?.["name"];
  if (name === undefined || NO_NAME.test(name) || names.main.size === 0) return false;
  return ![...names.main].some((one) => one.includes(name) || name.includes(one));
}

const SPEAKS = /^["”’)]*,?\s(?:\w+\s)?(?:said|says|told|wrote|confirmed|added)\b/iu;

/** Whether the first name of a sentence is somebody else's, who does more than speak. */
export function opensWithAnother(sentence: string, names: ArticleNames): boolean {
  return anotherOpening(sentence, names) !== undefined;
}

function anotherOpening(sentence: string, names: ArticleNames): string | undefined {
  if (names.main.size === 0 || OPENS_WITH_STAND_IN.test(sentence)) return undefined;
  const opening = `, ${sentence}`.slice(0, SUBJECT_LETTERS).replace(NO_SUBJECT, ", ");
  if ([...names.main].some((name) => opening.includes(name))) return undefined;
  const first = FIRST_ACTS.exec(sentence)?.groups?.["name"];
  if (first !== undefined && !NO_NAME.test(first) && !COMMON.test(first)) return first;
  return namesInside(opening).find((name) => {
    const rest = sentence.slice(sentence.indexOf(name) + name.length);
    const isFirst = sentence.startsWith(name) && !FUNCTION_WORD.test(name.split(" ")[0] ?? "");
    const isFull = isFirst && (name.includes(" ") || ANOTHER_FIRM.test(rest));
    const isKnown = (isFull || names.all.has(name)) && !FUNCTION_WORD.test(name);
    return isKnown && !SPEAKS.test(rest);
  });
}

/** A sentence's first word, when it tells of what happened to it: "Halliburton disclosed a …". */
const FIRST_ACTS =
  /^(?<name>\p{Lu}[\p{L}\d&’'-]+) (?:(?:also )?(?:disclosed|announced|suffered|reported|revealed|confirmed|acknowledged) (?:an?|its|that it)\b|(?:was|were) (?:also )?(?:hit|hacked|breached)\b)/u;
/** Capitals that only open a sentence. */
const COMMON =
  /^(?:The|It|They|We|He|She|This|That|Nobody|Somebody|Officials|Hackers|Police|Experts|Researchers|Customers|Investigators|Attackers|Users|Staff|Employees|Authorities|Managers|Executives|Doctors|Patients|Students|Lawyers|Both|Many|Some|Others|None|All|Data|Files|Records|Systems|Servers|Computers|Accounts)$/u;

const OWN_INCIDENT =
  /^\s(?<name>\p{Lu}[\p{L}\d&’'-]*(?:\s\p{Lu}[\p{L}\d&’'-]*)*)\s(?:data |cyber ?)?(?:breach|attack|hack|incident)\b/u;

/** "The July Beta Corp hack": what stands behind a date names somebody else's incident. */
export function isBeforeAnother(after: string, { main }: ArticleNames): boolean {
  const name = OWN_INCIDENT.exec(after)?.groups?.["name"];
  return name !== undefined && isNoneOf(main, name);
}

function isNoneOf(main: ReadonlySet<string>, name: string): boolean {
  return main.size > 0 && ![...main].some((one) => one.includes(name) || name.includes(one));
}

const OTHERS_INCIDENT =
  /(?<=\p{Ll}\s)(?<name>\p{Lu}[\p{L}\d&’'-]*(?:\s\p{Lu}[\p{L}\d&’'-]*)*)\s(?:data |cyber ?|security |ransomware )*(?:breach|attack|hack|hacking|incident)\s(?:(?:of|in|on|from|back|earlier|late|early)\s)*$/u;

/** "In the wake of the Beta Corp breach last month": what a date stands behind is somebody else's. */
export function isBehindAnother(before: string, { main }: ArticleNames): boolean {
  const name = OTHERS_INCIDENT.exec(before)?.groups?.["name"];
  return name !== undefined && !NO_NAME.test(name) && isNoneOf(main, name);
}

/** A subject that is no name. */
const OPENS_WITH_STAND_IN = /^["“]?(?:(?:We|It|They|He|She)\b|(?:The|Its|Our|Their)\s\p{Ll})/u;

/** After a name: it is that of a firm other than the one told of so far. */
const ANOTHER_FIRM =
  /^,\s(?:an?|another)\s(?:\w+\s){0,3}(?:rival|competitor|company|firm|bank|retailer|hospital|insurer|airline|carrier|chain|maker|provider|supplier|vendor)\b/u;

/** What stands before a subject and may name somebody else: "In a filing with …, the company". */
const NO_SUBJECT =
  /^, (?:In|With|According|After|Before|Like|Unlike|For|As|At|Over|Under|By|Through|From)\s[^,]*(?:,\s|$)/u;

const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|From|It|This|That|After|Before|When|While|As|But|And|If|Last|Earlier|Late|Since)$/u;

/** Names without possessives; dates, titles and common abbreviations are none. */
function namesInside(text: string): readonly string[] {
  return [...text.matchAll(NAME)]
    .map(([name]) => name.replace(/^\p{Lu}\S*-based |[’']s$|[.,]$/gu, ""))
    .filter((name) => name.length > 1 && !NO_NAME.test(name) && !FUNCTION_WORD.test(name));
}
