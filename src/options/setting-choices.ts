import { OWN_LOCALES, type OwnLocale, type Settings } from "../domain/settings.js";
import type { Language, MessageKey } from "../report/language.js";

/** The answers to one question, each as a reader reads it. */
export type Answers<T> = readonly (readonly [T, MessageKey])[];

export const MODES: Answers<Settings["mode"]> = [
  ["full", "optionsModeFull"],
  ["light", "optionsModeLight"],
  ["click", "optionsModeClick"],
];

export const UNDERLINES: Answers<Settings["underline"]> = [
  ["first", "optionsUnderlineFirst"],
  ["all", "optionsUnderlineAll"],
];

export const STYLES: Answers<Settings["underlineStyle"]> = [
  ["dotted", "optionsStyleDotted"],
  ["solid", "optionsStyleSolid"],
  ["double", "optionsStyleDouble"],
];

export const HOVERS: Answers<Settings["hover"]> = [
  [300, "optionsHover300"],
  [500, "optionsHover500"],
  [800, "optionsHover800"],
  ["click", "optionsHoverClick"],
  ["off", "optionsHoverOff"],
];

export const THEMES: Answers<Settings["theme"]> = [
  ["system", "optionsThemeSystem"],
  ["light", "optionsThemeLight"],
  ["dark", "optionsThemeDark"],
];

export const MARK_FROM: Answers<Settings["markFrom"]> = [
  ["likely", "optionsMarkLikely"],
  ["sure", "optionsMarkSure"],
];

export type Choice<T> = { readonly value: T; readonly text: string };

export function choicesOf<T>(answers: Answers<T>, language: Language): readonly Choice<T>[] {
  return answers.map(([value, key]) => ({ value, text: language.say(key) }));
}

/** Each language under its own name, so that a reader finds it whatever the page is written in. */
export function languageChoices(language: Language): readonly Choice<Settings["language"]>[] {
  return [
    { value: "browser", text: language.say("optionsLanguageBrowser") },
    ...OWN_LOCALES.map((locale) => ({ value: locale, text: ownName(locale) })),
  ];
}

function ownName(locale: OwnLocale): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}
