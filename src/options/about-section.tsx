import type { Language, MessageKey } from "../report/language.js";

const PRIVACY: readonly MessageKey[] = [
  "optionsPrivacy1",
  "optionsPrivacy2",
  "optionsPrivacy3",
  "optionsPrivacy4",
  "optionsPrivacy5",
];

const METHOD: readonly MessageKey[] = [
  "optionsMethod1",
  "optionsMethod2",
  "optionsMethod3",
  "optionsMethod4",
  "optionsMethod5",
];

export type AboutSectionProps = { readonly language: Language; readonly version: string };

/** What is stored and sent, and how the numbers come about. */
export function AboutSection({ language, version }: AboutSectionProps) {
  return (
    <>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{language.say("optionsPrivacy")}</h2>
        <Points keys={PRIVACY} language={language} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{language.say("optionsAbout")}</h2>
        <Points keys={METHOD} language={language} />
        <p class="row">
          <span class="quiet">{language.say("optionsVersionText", version)}</span>
          <a class="link" href="../welcome/index.html">
            {language.say("optionsWelcome")}
          </a>
        </p>
      </section>
    </>
  );
}

type PointsProps = { readonly keys: readonly MessageKey[]; readonly language: Language };

function Points({ keys, language }: PointsProps) {
  return (
    <ul class="points">
      {keys.map((key) => (
        <li key={key}>{language.say(key)}</li>
      ))}
    </ul>
  );
}
