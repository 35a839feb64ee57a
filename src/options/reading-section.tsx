import { CheckBox } from "./check-box.js";
import { Choices } from "./choices.js";
import type { SectionProps } from "./options.js";
import {
  choicesOf,
  HOVERS,
  languageChoices,
  MODES,
  STYLES,
  THEMES,
  UNDERLINES,
} from "./setting-choices.js";

/** How names are marked and cards open. */
export function ReadingSection({ language, settings, change }: SectionProps) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{language.say("optionsReading")}</h2>
      <Choices
        name="mode"
        title={language.say("optionsMode")}
        choices={choicesOf(MODES, language)}
        chosen={settings.mode}
        onChoose={(mode) => change((before) => ({ ...before, mode }))}
      />
      <Choices
        name="underline"
        title={language.say("optionsUnderline")}
        choices={choicesOf(UNDERLINES, language)}
        chosen={settings.underline}
        onChoose={(underline) => change((before) => ({ ...before, underline }))}
      />
      <Choices
        name="underline-style"
        title={language.say("optionsUnderlineStyle")}
        choices={choicesOf(STYLES, language)}
        chosen={settings.underlineStyle}
        onChoose={(underlineStyle) => change((before) => ({ ...before, underlineStyle }))}
      />
      <Choices
        name="hover"
        title={language.say("optionsHover")}
        choices={choicesOf(HOVERS, language)}
        chosen={settings.hover}
        onChoose={(hover) => change((before) => ({ ...before, hover }))}
      />
      <Choices
        name="theme"
        title={language.say("optionsTheme")}
        choices={choicesOf(THEMES, language)}
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

/** Acts at once, on this page too. */
function LanguageChoice({ language, settings, change }: Omit<SectionProps, "say">) {
  return (
    <>
      <Choices
        name="language"
        title={language.say("optionsLanguage")}
        choices={languageChoices(language)}
        chosen={settings.language}
        onChoose={(chosen) => change((before) => ({ ...before, language: chosen }))}
      />
      <p class="quiet">{language.say("optionsLanguageNote")}</p>
    </>
  );
}
