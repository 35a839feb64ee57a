import browser from "webextension-polyfill";
import type { OwnLocale } from "../domain/settings.js";
import { type Language, languageFrom, type Messages } from "../report/language.js";
import { readPackaged } from "./packaged-file.js";
import { loadSettings } from "./settings-store.js";

const opened = new Map<OwnLocale, Promise<Language>>();

/** The language that the reader chose, or the one that the browser shows the extension in. */
export async function readerLanguage(): Promise<Language> {
  const { language } = await loadSettings();
  return language === "browser" ? browserLanguage() : packagedLanguage(language);
}

function browserLanguage(): Language {
  return {
    locale: browser.i18n.getMessage("languageTag"),
    say: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  };
}

/** From the extension's own package: the browser itself gives messages in no language but its own. */
function packagedLanguage(locale: OwnLocale): Promise<Language> {
  const known = opened.get(locale);
  if (known !== undefined) return known;
  const language = readPackaged(`_locales/${locale}/messages.json`).then((bytes) => {
    const messages: Messages = JSON.parse(new TextDecoder().decode(bytes));
    return languageFrom(messages);
  });
  opened.set(locale, language);
  return language;
}
