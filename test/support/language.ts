import de from "../../public/_locales/de/messages.json" with { type: "json" };
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import es from "../../public/_locales/es/messages.json" with { type: "json" };
import fr from "../../public/_locales/fr/messages.json" with { type: "json" };
import ja from "../../public/_locales/ja/messages.json" with { type: "json" };
import { languageFrom, type Messages } from "../../src/report/language.js";

/** Every locale there is, as its file has it. */
export const LOCALES = { en, de, es, fr, ja } as const satisfies Record<string, Messages>;

export type LocaleName = keyof typeof LOCALES;

export const LOCALE_NAMES = Object.keys(LOCALES) as readonly LocaleName[];

export const english = languageFrom(en);
