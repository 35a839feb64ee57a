import type { Language, MessageKey } from "../report/language.js";
import { Points } from "./points.js";

const PRIVACY: readonly MessageKey[] = [
  "optionsPrivacy1",
  "optionsPrivacy2",
  "optionsPrivacy3",
  "optionsPrivacy4",
  "optionsPrivacy5",
];

/** What is stored, and what is sent. */
export function PrivacySection({ language }: { readonly language: Language }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{language.say("optionsPrivacy")}</h2>
      <Points keys={PRIVACY} language={language} />
    </section>
  );
}
