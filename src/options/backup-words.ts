import type { Settings } from "../domain/settings.js";
import type { SettingChange, SettingName } from "../domain/settings-merge.js";
import { type Language, type MessageKey, number } from "../report/language.js";
import {
  type Choice,
  choicesOf,
  HOVERS,
  languageChoices,
  MARK_FROM,
  MODES,
  STYLES,
  THEMES,
  UNDERLINES,
} from "./setting-choices.js";

const NAMES: Readonly<Record<SettingName, MessageKey>> = {
  mode: "optionsMode",
  underline: "optionsUnderline",
  hover: "optionsHover",
  theme: "optionsTheme",
  underlineStyle: "optionsUnderlineStyle",
  language: "optionsLanguage",
  markFrom: "optionsMarkFrom",
  listAmbiguous: "optionsListAmbiguous",
  blockedNames: "optionsBlocked",
  showBadge: "optionsBadge",
  announce: "optionsAnnounce",
  siteRules: "optionsRules",
  hidden: "optionsHidden",
  followed: "optionsFollowed",
  notifyFollowed: "optionsNotify",
  answers: "optionsAnswers",
  sourcesOff: "settingSourcesOff",
  sourceOrder: "settingSourceOrder",
  sourcesLive: "settingSourcesLive",
  neverUseNetwork: "privacyNever",
};

/** "Colours: “dark” instead of “light”", "Followed companies: 3 added, 1 removed". */
export function changeInWords(
  { name, items }: SettingChange,
  now: Settings,
  then: Settings,
  language: Language,
): string {
  const title = language.say(NAMES[name]);
  if (items !== undefined) {
    const [added, removed] = [items.added, items.removed].map((each) => number(language, each));
    return language.say("backupItems", title, added ?? "", removed ?? "");
  }
  const [before, after] = [now, then].map((each) => valueInWords(each, name, language));
  return language.say("backupValue", title, before ?? "", after ?? "");
}

function valueInWords(settings: Settings, name: SettingName, language: Language): string {
  const value = settings[name];
  if (typeof value === "boolean") return language.say(value ? "settingOn" : "settingOff");
  const choice = choicesFor(name, language).find((each) => each.value === value);
  return choice?.text ?? String(value);
}

function choicesFor(name: SettingName, language: Language): readonly Choice<unknown>[] {
  switch (name) {
    case "mode":
      return choicesOf(MODES, language);
    case "underline":
      return choicesOf(UNDERLINES, language);
    case "underlineStyle":
      return choicesOf(STYLES, language);
    case "hover":
      return choicesOf(HOVERS, language);
    case "theme":
      return choicesOf(THEMES, language);
    case "markFrom":
      return choicesOf(MARK_FROM, language);
    case "language":
      return languageChoices(language);
    default:
      return [];
  }
}
