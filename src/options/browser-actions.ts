import { saveFile } from "../platform/own-page.js";
import {
  allowedOrigins,
  countRevokedSites,
  giveBack,
  requestAllSites,
  requestListedSites,
  requestNotifications,
  standingOf,
} from "../platform/permissions.js";
import { removeAll } from "../platform/remove-all.js";
import { ask } from "../platform/send.js";
import {
  changeSettings,
  damagedSettings,
  forgetDamagedSettings,
} from "../platform/settings-store.js";
import type { Language } from "../report/language.js";
import { nothingHeld } from "../report/source-words.js";
import type { OptionsActions } from "./options-actions.js";

/** The page's actions as the browser and the worker do them. */
export function browserActions(language: Language): OptionsActions {
  return {
    change: (change) => changeSettings(change),
    allowedSites: allowedOrigins,
    revokedSites: countRevokedSites,
    allowListed: requestListedSites,
    allowAll: requestAllSites,
    takeBack: (pattern) => giveBack([pattern]),
    runsOn: async (host) => (await standingOf(host)) !== undefined,
    allowNotifications: requestNotifications,
    removeAll,
    async saveDamaged() {
      const text = JSON.stringify(await damagedSettings(), undefined, 2);
      saveFile(new Blob([text]), "breachnote-damaged-settings.json");
    },
    forgetDamaged: forgetDamagedSettings,
    async populations() {
      const answer = await ask("listPopulations", {});
      return answer.ok ? answer.value : [];
    },
    async search(query) {
      const answer = await ask("searchCompanies", { query });
      return answer.ok ? answer.value : [];
    },
    async nothingHeld(query) {
      const answer = await ask("whatIsHeld", {});
      return answer.ok ? nothingHeld(query, answer.value, language) : undefined;
    },
    async namesOf(companies) {
      const answer = await ask("namesOf", { companies });
      const named = answer.ok ? answer.value : [];
      return new Map(named.map(({ company, name }) => [company, name]));
    },
  };
}
