import browser from "webextension-polyfill";
import type { Settings } from "../domain/settings.js";
import { directionOf, type Language, type MessageKey } from "../report/language.js";
import { readerLanguage } from "./language.js";
import { loadSettings, watchSettings } from "./settings-store.js";

export type OwnPage = {
  readonly root: HTMLElement;
  readonly language: Language;
  readonly settings: Settings;
};

/** Gives one of our own pages its title, language, direction and theme, which follows the settings. */
export async function startOwnPage(title: MessageKey): Promise<OwnPage> {
  const language = await showLanguage(title);
  const settings = await loadSettings();
  const show = ({ theme }: Settings) => {
    document.documentElement.dataset["theme"] = theme;
  };
  show(settings);
  watchSettings(show);
  const root = document.getElementById("root");
  if (root === null) throw new Error("one of our own pages has a #root: none found");
  return { root, language, settings };
}

/** Writes title, language and direction of a page anew, as the reader's choice now stands. */
export async function showLanguage(title: MessageKey): Promise<Language> {
  const language = await readerLanguage();
  const { documentElement } = document;
  document.title = language.say(title);
  documentElement.lang = language.locale;
  documentElement.dir = directionOf(language);
  return language;
}

/** Scrolls to the part of a rendered page that its address names, if there is one. */
export function showPlace(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Hands a text to the browser as a download. */
export function saveFile(text: Blob, name: string): void {
  const url = URL.createObjectURL(text);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** Is this page open in a private window, where nothing is stored? */
export function isPrivatePage(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** The version of the extension, as the manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
