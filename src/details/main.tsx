import { render } from "preact";
import { parseCompanyId } from "../domain/company.js";
import { showPlace, startOwnPage } from "../platform/own-page.js";
import { ask } from "../platform/send.js";
import "../ui/theme.css";
import "../ui/page.css";
import "../ui/incident.css";
import "../ui/timeline.css";
import "./details.css";
import { Details } from "./details.js";

const { root, language } = await startOwnPage("detailsTitle");
const chosen = new URLSearchParams(location.search).get("company");
const company = chosen === null ? undefined : parseCompanyId(chosen);
const answer = company === undefined ? undefined : await ask("detailsOf", { company });
const model = answer?.ok ? answer.value : undefined;
if (model !== undefined) document.title = language.say("detailsTitleOf", model.title);
const evidence = async () => {
  const pack = company && (await ask("evidenceOf", { company }));
  return pack?.ok ? pack.value : undefined;
};
render(
  <Details model={model} isChosen={chosen !== null} evidence={evidence} language={language} />,
  root,
);
showPlace();
