import type { Language, MessageKey } from "../report/language.js";

export type PointsProps = { readonly keys: readonly MessageKey[]; readonly language: Language };

/** Sentences, one below the other. */
export function Points({ keys, language }: PointsProps) {
  return (
    <ul class="points">
      {keys.map((key) => (
        <li key={key}>{language.say(key)}</li>
      ))}
    </ul>
  );
}
