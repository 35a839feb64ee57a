/** A run of words with capitals that does not open a sentence: "Mainichi", "Spiral Toys". */
const NAME =
  /(?<=[\p{Ll}\d,;’'”)]["”’)]?\s)(?:\p{Lu}[\p{L}\d.&’'-]*)(?:\s(?:of the |of |and )?\p{Lu}[\p{L}\d.&’'-]*)*/gu;
const NO_NAME =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|I\b|Mr|Ms|Mrs|Dr|CEO|CISO|CIO|CTO|IT\b|US\b|U\.S|UK\b|SEC\b|ICO\b|FTC\b|HHS\b|GDPR|FBI|GMT|ET\b|PT\b|AM\b|PM\b|Social Security|Internet|Bitcoin)/u;
/** A name that stands so often beside the commonest one is of the main company too, or of its incident. */
const LEAST_SHARE = 0.5;
/** The same where the title names somebody too. */
const LEAST_SHARE_BESIDE_TITLE = 0.8;
const FEWEST_MENTIONS = 2;

/** Names as they stand in an article: all, and those that it is about. */
export type ArticleNames = {
  readonly all: ReadonlySet<string>;
  /** Those of its title, and the commonest of its text. */
  readonly main: ReadonlySet<string>;
};

export function articleNames(title: string, text: string): ArticleNames {
  const counts = new Map<string, number>();
  for (const name of namesInside(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(FEWEST_MENTIONS, ...counts.values());
  const titled = [...counts.keys()].filter((name) => title.includes(name));
  const least = most * (titled.length > 0 ? LEAST_SHARE_BESIDE_TITLE : LEAST_SHARE);
  const main = [...counts].filter(
    ([name, count]) => titled.includes(name) || (count >= FEWEST_MENTIONS && count >= least),
  );
  return { all: new Set(counts.keys()), main: new Set(main.map(([name]) => name)) };
}

/** Whether the clauses of a date name somebody, and its sentence not the one the article is about. */
export function namesAnother(sentence: string, clauses: string, names: ArticleNames): boolean {
  if (names.main.size === 0) return false;
  if ([...names.main].some((name) => sentence.includes(name))) return false;
  if (namesInside(clauses).length > 0) return true;
  // A sentence's first word has a capital anyway: it is a name when it is one elsewhere.
  return [...names.all].some((name) => clauses.startsWith(name));
}

/** A sentence opens with its subject within so many letters. */
const SUBJECT_LETTERS = 60;
const SPEAKS = /^["”’)]*,?\s(?:\w+\s)?(?:said|says|told|wrote|confirmed|added)\b/iu;

/** Whether the first name of a sentence is somebody else's, who does more than speak. */
export function opensWithAnother(sentence: string, names: ArticleNames): boolean {
  if (names.main.size === 0) return false;
  const opening = `, ${sentence}`.slice(0, SUBJECT_LETTERS);
  if ([...names.main].some((name) => opening.includes(name))) return false;
  return namesInside(opening).some((name) => {
    const isKnown = names.all.has(name) && !FUNCTION_WORD.test(name);
    return isKnown && !SPEAKS.test(sentence.slice(sentence.indexOf(name) + name.length));
  });
}

const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|From|It|This|That|After|Before|When|While|As|But|And|If|Last|Earlier|Late|Since)$/u;

/** Names without possessives; dates, titles and common abbreviations are none. */
function namesInside(text: string): readonly string[] {
  return [...text.matchAll(NAME)]
    .map(([name]) => name.replace(/[’']s$|[.,]$/u, ""))
    .filter((name) => name.length > 1 && !NO_NAME.test(name));
}
