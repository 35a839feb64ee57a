import type messages from "../../public/_locales/en/messages.json";
import { listFormat, numberFormat, pluralRules } from "./formats.js";

/** Every message there is: the English file is the list. */
export type MessageKey = keyof typeof messages;

/** A message with a form for each plural of a language: `days` stands for `days_one`, `days_other`, … */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Counted}_other`
    ? Counted
    : never
  : never;

type PluralForm = `${CountedKey}_${Intl.LDMLPluralRule}`;

/** The reader's language: words from `_locales`, dates and plurals from `Intl`. */
export type Language = {
  /** BCP 47, for `Intl`; the one the messages are written in, not the browser's. */
  readonly locale: string;
  /** @returns empty when the language has no such message, as `i18n.getMessage` does */
  say(key: MessageKey | PluralForm, ...values: readonly string[]): string;
};

/** The form of a `messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A language straight from its `messages.json`, where there is no browser to read it. */
export function languageFrom(messages: Messages): Language {
  return {
    locale: messages["languageTag"]?.message ?? "en",
    say: (key, ...values) =>
      (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ""),
  };
}

/**
 * The message in the plural form that `count` asks for; `$1` is the count in the locale's digits.
 *
 * @param values `$2` and on
 */
export function counted(
  language: Language,
  key: CountedKey,
  count: number,
  ...values: readonly string[]
): string {
  const form = pluralRules(language.locale).select(count);
  const all = [number(language, count), ...values];
  const said = language.say(`${key}_${form}`, ...all);
  return said === "" ? language.say(`${key}_other`, ...all) : said;
}

/** In the locale's digits and grouping: "1,086". */
export function number(language: Language, value: number): string {
  return numberFormat(language.locale).format(value);
}

/** Of the language's own script, whatever the page around it is written in. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language.say("languageDirection") === "rtl" ? "rtl" : "ltr";
}

/** "first access and detection". */
export function listed(language: Language, items: readonly string[]): string {
  return listFormat(language.locale).format(items);
}

/** "a, b, c"; at least one. */
export function joinedByCommas(language: Language, parts: readonly string[]): string {
  return parts.reduce((all, next) => language.say("joinedByComma", all, next));
}

/** A sentence begins with a capital, where its script has them. */
export function capitalised(language: Language, text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language.locale) + text.slice(first.length);
}
