import type { Language } from "../../src/report/language.js";
import { english } from "../support/language.js";

const isRightToLeft = new URLSearchParams(location.search).get("dir") === "rtl";

/** English, said to run right to left when the address asks for it: shows the form, not the order of words. */
export const shownLanguage: Language = {
  ...english,
  say: (key, ...values) =>
    key === "languageDirection" && isRightToLeft ? "rtl" : english.say(key, ...values),
};
