import { useId, useState } from "preact/hooks";
import type { Meaning, SearchHit } from "../platform/protocol.js";
import { counted, type Language } from "../report/language.js";
import type { Finding } from "../report/page.js";
import { CompanySearch } from "../ui/company-search.js";
import type { Searching } from "../ui/use-company-search.js";

export type PossibleMatchProps = {
  readonly finding: Finding;
  readonly language: Language;
  /** A private window, where an answer would not be kept: none is asked for. */
  readonly isPrivate: boolean;
  readonly searching: Omit<Searching<SearchHit>, "onChoose">;
  readonly answer: (meaning: Meaning) => void;
};

/** A name that may mean a company, and the question which; or what the reader answered, to be undone. */
export function PossibleMatch(props: PossibleMatchProps) {
  const { finding, language, isPrivate, answer } = props;
  const { name, matched, incidentCount } = finding;
  const id = useId();
  const isAnswered = finding.answer === "no-company";
  return (
    <li class="finding">
      <h3 id={id}>{language.say("popupMeans", matched, name)}</h3>
      {isAnswered ? (
        <p class="row">
          <span class="quiet">{language.say("popupAnsweredNone")}</span>
          <button
            type="button"
            class="button"
            aria-describedby={id}
            onClick={() => answer({ kind: "not-answered" })}
          >
            {language.say("popupUndo")}
          </button>
        </p>
      ) : (
        <>
          <p class="quiet">{counted(language, "incidents", incidentCount)}</p>
          {!isPrivate && <Chooser {...props} questionId={id} />}
        </>
      )}
    </li>
  );
}

type ChooserProps = PossibleMatchProps & { readonly questionId: string };

function Chooser({ finding, language, searching, answer, questionId }: ChooserProps) {
  const [isSearching, setIsSearching] = useState(false);
  const choose = (company: Finding["company"]) => answer({ kind: "company", company });
  return (
    <>
      <fieldset class="row chooser" aria-labelledby={questionId}>
        <button type="button" class="button" onClick={() => choose(finding.company)}>
          {language.say("popupYes")}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isSearching}
          onClick={() => setIsSearching(!isSearching)}
        >
          {language.say("popupAnother")}
        </button>
        <button type="button" class="button" onClick={() => answer({ kind: "no-company" })}>
          {language.say("popupNotACompany")}
        </button>
      </fieldset>
      {isSearching && (
        <CompanySearch
          language={language}
          label={language.say("popupWhichCompany", finding.matched)}
          isFirst={true}
          searching={{ ...searching, onChoose: ({ company }) => choose(company) }}
        />
      )}
    </>
  );
}
