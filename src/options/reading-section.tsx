import { OWN_LOCALES, type OwnLocale, type Settings } from "../domain/settings.js";
import type { MessageKey } from "../report/language.js";
import { CheckBox } from "./check-box.js";
import { Choices } from "./choices.js";
import type { SectionProps } from "./options.js";

const MODES: readonly (readonly [Settings["mode"], MessageKey])[] = [
  ["full", "optionsModeFull"],
  ["light", "optionsModeLight"],
  ["click", "optionsModeClick"],
];

const UNDERLINES: readonly (readonly [Settings["underline"], MessageKey])[] = [
  ["first", "optionsUnderlineFirst"],
  ["all", "optionsUnderlineAll"],
];

const HOVERS: readonly (readonly [Settings["hover"], MessageKey])[] = [
  [300, "optionsHover300"],
  [500, "optionsHover500"],
  [800, "optionsHover800"],
  ["click", "optionsHoverClick"],
  ["off", "optionsHoverOff"],
];

const STYLES: readonly (readonly [Settings["underlineStyle"], MessageKey])[] = [
  ["dotted", "optionsStyleDotted"],
  ["solid", "optionsStyleSolid"],
  ["double", "optionsStyleDouble"],
];

const THEMES: readonly (readonly [Settings["theme"], MessageKey])[] = [
  ["system", "optionsThemeSystem"],
  ["light", "optionsThemeLight"],
  ["dark", "optionsThemeDark"],
];

/** How names are marked and cards open. */
export function ReadingSection({ language, settings, change }: SectionProps) {
  const said = <T,>(choices: readonly (readonly [T, MessageKey])[]) =>
    choices.map(([value, key]) => ({ value, text: language.say(key) }));
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{language.say("optionsReading")}</h2>
      <Choices
        name="mode"
        title={language.say("optionsMode")}
        choices={said(MODES)}
        chosen={settings.mode}
        onChoose={(mode) => change((before) => ({ ...before, mode }))}
      />
      <Choices
        name="underline"
        title={language.say("optionsUnderline")}
        choices={said(UNDERLINES)}
        chosen={settings.underline}
        onChoose={(underline) => change((before) => ({ ...before, underline }))}
      />
      <Choices
        name="underline-style"
        title={language.say("optionsUnderlineStyle")}
        choices={said(STYLES)}
        chosen={settings.underlineStyle}
        onChoose={(underlineStyle) => change((before) => ({ ...before, underlineStyle }))}
      />
      <Choices
        name="hover"
        title={language.say("optionsHover")}
        choices={said(HOVERS)}
        chosen={settings.hover}
        onChoose={(hover) => change((before) => ({ ...before, hover }))}
      />
      <Choices
        name="theme"
        title={language.say("optionsTheme")}
        choices={said(THEMES)}
        chosen={settings.theme}
        onChoose={(theme) => change((before) => ({ ...before, theme }))}
      />
      <LanguageChoice {...{ language, settings, change }} />
      <CheckBox
        text={language.say("optionsBadge")}
        isOn={settings.showBadge}
        onSwitch={(showBadge) => change((before) => ({ ...before, showBadge }))}
      />
      <CheckBox
        text={language.say("optionsAnnounce")}
        isOn={settings.announce}
        onSwitch={(announce) => change((before) => ({ ...before, announce }))}
      />
    </section>
  );
}

/** Each language under its own name, so that a reader finds it whatever the page is written in. */
function LanguageChoice({ language, settings, change }: Omit<SectionProps, "say">) {
  const own = OWN_LOCALES.map((locale) => ({ value: locale, text: ownName(locale) }));
  return (
    <>
      <Choices
        name="language"
        title={language.say("optionsLanguage")}
        choices={[
          { value: "browser" as const, text: language.say("optionsLanguageBrowser") },
          ...own,
        ]}
        chosen={settings.language}
        onChoose={(chosen) => change((before) => ({ ...before, language: chosen }))}
      />
      <p class="quiet">{language.say("optionsLanguageNote")}</p>
    </>
  );
}

function ownName(locale: OwnLocale): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}
