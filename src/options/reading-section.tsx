import type { Settings } from "../domain/settings.js";
import type { MessageKey } from "../report/language.js";
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
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.showBadge}
          onChange={({ currentTarget: { checked } }) =>
            change((before) => ({ ...before, showBadge: checked }))
          }
        />
        {language.say("optionsBadge")}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.announce}
          onChange={({ currentTarget: { checked } }) =>
            change((before) => ({ ...before, announce: checked }))
          }
        />
        {language.say("optionsAnnounce")}
      </label>
    </section>
  );
}
