/** What companies of many countries end their names with; longer forms before their parts. */
const ENDINGS = [
  "Public Limited Company",
  "Limited Liability Company",
  "Pty Ltd",
  "Pty Limited",
  "Co Ltd",
  "Company Limited",
  "GmbH & Co KG",
  "Corporation & plc",
  "S p A",
  "S A",
  "N V",
  "B V",
  "L L C",
  "L L P",
  "L P",
  "P C",
  "P S C",
  "A P C",
  "A S",
  "Incorporated",
  "Chartered",
  "Corporation",
  "Company",
  "Limited",
  "Inc",
  "Corp",
  "Co",
  "LLC",
  "LLP",
  "LP",
  "PLLC",
  "Ltd",
  "plc",
  "GmbH",
  "mbH",
  "AG",
  "SE",
  "KG",
  "KGaA",
  "eG",
  "SA",
  "SAS",
  "SARL",
  "SpA",
  "Srl",
  "NV",
  "BV",
  "ASA",
  "AB",
  "Oyj",
  "Oy",
  "ApS",
  "Pty",
  "Pte",
  "Pvt",
  "Bhd",
  "Sdn Bhd",
] as const;

/** Written without a space, before or after the name. */
const NATIVE_FORMS = [
  "株式会社",
  "有限会社",
  "合同会社",
  "股份有限公司",
  "有限公司",
  "주식회사",
  "(株)",
  "（株）",
  "㈱",
  "(주)",
] as const;

const ENDING = new RegExp(
  `[\\s,/]+(?:(?:&|and|und|et)\\s+)?(?:${ENDINGS.map((form) => form.replaceAll(" ", "[\\s./]*\\s*")).join("|")})\\.?$`,
  "i",
);
const NATIVE_FORM = new RegExp(
  `^(?:${NATIVE_FORMS.map(escaped).join("|")})|(?:${NATIVE_FORMS.map(escaped).join("|")})$`,
);

/**
 * The name without its legal forms, with "The" before it when it had one.
 *
 * @returns `undefined` when it has none, or nothing but legal forms
 */
export function withoutLegalForm(name: string): string | undefined {
  let rest = name.trim();
  for (let shorter = shortened(rest); shorter !== rest; shorter = shortened(rest)) rest = shorter;
  const isName = rest !== "" && !/^the$/i.test(rest);
  return isName && rest !== name.trim() ? rest : undefined;
}

/** Without the article that many names carry in the register and few in the news. */
export function withoutArticle(name: string): string {
  return name.replace(/^The\s+(?=\S)/i, "");
}

function shortened(name: string): string {
  return name
    .replace(ENDING, "")
    .replace(NATIVE_FORM, "")
    .replace(/[\s,&]+$/, "")
    .trim();
}

function escaped(form: string): string {
  return form.replace(/[()]/g, "\\$&");
}
