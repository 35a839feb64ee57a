import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { languageFrom } from "../../src/report/language.js";

export const english = languageFrom(messages);
