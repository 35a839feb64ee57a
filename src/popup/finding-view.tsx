import { stateName } from "../report/account-words.js";
import { counted, type Language } from "../report/language.js";
import type { Finding } from "../report/page.js";
import { AccountStateShape } from "../ui/account-state-shape.js";
import type { PopupActions } from "./popup-actions.js";

export type FindingViewProps = {
  readonly finding: Finding;
  /** Underlined in the article, so that one can go there. */
  readonly isMarked: boolean;
  readonly language: Language;
  readonly actions: PopupActions;
  /** Takes back what the reader said that the name means. */
  readonly forget: () => void;
};

/** A company of the article: how many incidents, the newest one's two numbers, how its accounts stand. */
export function FindingView({ finding, isMarked, language, actions, forget }: FindingViewProps) {
  const { company, name, matched, incidentCount, state } = finding;
  const incidents = counted(language, "incidents", incidentCount);
  return (
    <li class="finding">
      <h3>{name}</h3>
      <p class="quiet">
        {language.say("joinedByDot", incidents, language.say("popupMatched", matched))}
      </p>
      <dl class="numbers">
        <div>
          <dt>{language.say("tileFirstAccess")}</dt>
          <dd>{finding.firstAccessToPublicNotice}</dd>
        </div>
        <div>
          <dt>{language.say("tileDetection")}</dt>
          <dd>{finding.detectionToPublicNotice}</dd>
        </div>
      </dl>
      <p class="state">
        <AccountStateShape state={state} />
        <span>{stateName(state, language)}</span>
      </p>
      <p class="row">
        {isMarked && (
          <button
            type="button"
            class="button"
            aria-label={language.say("popupGoToMentionOf", name)}
            onClick={() => actions.goToMention(company)}
          >
            {language.say("popupGoToMention")}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={language.say("popupDetailsOf", name)}
          onClick={() => actions.openDetails(company)}
        >
          {language.say("cardDetails")}
        </button>
        {finding.answer === "this-company" && (
          <button
            type="button"
            class="button"
            aria-label={language.say("popupUndoAnswerOf", matched)}
            onClick={forget}
          >
            {language.say("popupUndoAnswer")}
          </button>
        )}
      </p>
    </li>
  );
}
