import { type Language, languageFrom, type Messages } from "../../src/report/language.js";
import { LOCALES } from "../support/language.js";
import { pseudoMessages } from "../support/pseudo-messages.js";

const LANGUAGES: Readonly<Record<string, Messages>> = { ...LOCALES, pseudo: pseudoMessages };

const chosen = new URLSearchParams(location.search);
const isRightToLeft = chosen.get("dir") === "rtl";
const language = languageFrom(LANGUAGES[chosen.get("language") ?? "en"] ?? LOCALES.en);

/** Said to run right to left when the address asks for it: shows the form, not the order of words. */
export const shownLanguage: Language = {
  ...language,
  say: (key, ...values) =>
    key === "languageDirection" && isRightToLeft ? "rtl" : language.say(key, ...values),
};
