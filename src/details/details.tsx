import { saveFile } from "../platform/own-page.js";
import type { DetailsModel, IncidentDetails } from "../report/details-model.js";
import type { Language } from "../report/language.js";
import { ChangeTable } from "../ui/change-table.js";
import { CitationButtons } from "../ui/citation-buttons.js";
import { ClaimTable } from "../ui/claim-table.js";
import { copyText } from "../ui/copy-button.js";
import { EvidenceButtons, type EvidenceButtonsProps } from "../ui/evidence-buttons.js";
import { IncidentView } from "../ui/incident-view.js";
import { MeasureTable } from "../ui/measure-table.js";
import { ProblemReport } from "../ui/problem-report.js";

export type DetailsProps = {
  /** `undefined` when no such company is held. */
  readonly model: DetailsModel | undefined;
  /** Whether a company was asked for at all. */
  readonly isChosen: boolean;
  readonly evidence: EvidenceButtonsProps["evidence"];
  readonly language: Language;
};

/** Everything there is about one company. */
export function Details({ model, isChosen, evidence, language }: DetailsProps) {
  if (model === undefined) {
    return (
      <div class="page">
        <h1>{language.say("popupTitle")}</h1>
        <p>{language.say(isChosen ? "detailsNone" : "detailsNoneChosen")}</p>
      </div>
    );
  }
  return (
    <div class="page">
      <h1>{model.title}</h1>
      {model.aliases.length > 0 && (
        <p class="quiet">{language.say("detailsAliases", model.aliases.join(", "))}</p>
      )}
      {model.staleText !== undefined && <p class="notice">{model.staleText}</p>}
      <h2>{model.subtitle}</h2>
      {model.incidents.map((incident) => (
        <Incident key={incident.id} {...{ incident, model, language }} />
      ))}
      {model.words.labelsNote !== "" && <p class="aside quiet">{model.words.labelsNote}</p>}
      <EvidenceButtons language={language} evidence={evidence} save={saveFile} />
      <ProblemReport language={language} text={model.problemReport} />
      <p class="aside quiet">{model.listVersion}</p>
    </div>
  );
}

type IncidentProps = {
  readonly incident: IncidentDetails;
  readonly model: DetailsModel;
  readonly language: Language;
};

function Incident({ incident, model, language }: IncidentProps) {
  return (
    <div class="details-incident">
      <div class="overview">
        <IncidentView incident={incident} words={model.words} isOpen={true} hasProvenance={true} />
      </div>
      {incident.peopleAffected !== "" && <p>{incident.peopleAffected}</p>}
      <h4>{language.say("detailsNumbers")}</h4>
      <MeasureTable measures={incident.measures} language={language} />
      <p class="computed">{model.words.computed}</p>
      {incident.changes.length > 0 && (
        <>
          <h4>{language.say("detailsChanges")}</h4>
          <ChangeTable changes={incident.changes} language={language} />
        </>
      )}
      <h4>{language.say("detailsClaims")}</h4>
      <ClaimTable claims={incident.claims} language={language} />
      <h4>{language.say("detailsCitation")}</h4>
      <p class="citation">{incident.citation.sentence}</p>
      <CitationButtons citation={incident.citation} words={model.words} onCopy={copyText} />
    </div>
  );
}
