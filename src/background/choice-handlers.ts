import { withAnswer } from "../domain/name-answer.js";
import { withFollowed } from "../domain/settings.js";
import { withSite } from "../domain/site-rules.js";
import type { Handlers } from "../platform/serve.js";
import { changeSettings } from "../platform/settings-store.js";
import { phraseOf } from "../report/name-answers.js";

type ChoiceHandlers = Pick<Handlers, "hideHere" | "notThisCompany" | "switchOffHere" | "follow">;

/** Keeps what a reader chooses in a card; in a private window nothing is written. */
export function choiceHandlers(): ChoiceHandlers {
  return {
    async hideHere({ company }, { host, tab }) {
      await changeSettings(
        (settings) => ({ ...settings, hidden: [...settings.hidden, { host, company }] }),
        tab?.isPrivate,
      );
    },

    async notThisCompany({ phrase }, { host, tab }) {
      const answer = { host, phrase: phraseOf(phrase) };
      await changeSettings(
        (settings) => ({ ...settings, answers: withAnswer(settings.answers, answer) }),
        tab?.isPrivate,
      );
    },

    async switchOffHere(_request, { host, tab }) {
      await changeSettings(
        (settings) => ({
          ...settings,
          siteRules: withSite(settings.siteRules, { host, path: "" }, false),
        }),
        tab?.isPrivate,
      );
    },

    async follow({ company, isFollowed }, { tab }) {
      const { followed } = await changeSettings(
        (settings) => withFollowed(settings, company, isFollowed),
        tab?.isPrivate,
      );
      return followed.includes(company);
    },
  };
}
