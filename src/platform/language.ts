import browser from "webextension-polyfill";
import type { Language } from "../report/language.js";

/** The language that the browser shows the extension in. */
export function browserLanguage(): Language {
  return {
    locale: browser.i18n.getMessage("languageTag"),
    say: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  };
}
