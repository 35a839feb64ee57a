import type { Language, MessageKey } from "../report/language.js";
import { Points } from "./points.js";

const METHOD: readonly MessageKey[] = [
  "optionsMethod1",
  "optionsMethod2",
  "optionsMethod3",
  "optionsMethod4",
  "optionsMethod5",
];

export type AboutSectionProps = { readonly language: Language; readonly version: string };

/** How the numbers come about. */
export function AboutSection({ language, version }: AboutSectionProps) {
  return (
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
  );
}
