import { stateName } from "../report/account-words.js";
import { type Language, number } from "../report/language.js";
import type { TextCheck } from "../report/text-check.js";
import { ScrollTable } from "../ui/scroll-table.js";

export type CompanyTableProps = {
  readonly companies: TextCheck["companies"];
  readonly language: Language;
};

/** The companies of a text, each with the two numbers of its newest incident. */
export function CompanyTable({ companies, language }: CompanyTableProps) {
  if (companies.length === 0) return <p>{language.say("popupNone")}</p>;
  const heads = [
    language.say("checkerCompany"),
    language.say("optionsIncidents"),
    language.say("tileFirstAccess"),
    language.say("tileDetection"),
    language.say("checkerAccounts"),
  ];
  return (
    <ScrollTable label={language.say("checkerCompanies")} heads={heads}>
      {companies.map((one) => (
        <tr key={one.company}>
          <th scope="row">
            <a class="link" href={`../details/index.html?company=${one.company}`}>
              {one.name}
            </a>
          </th>
          <td>{number(language, one.incidentCount)}</td>
          <td>{one.firstAccessToPublicNotice}</td>
          <td>{one.detectionToPublicNotice}</td>
          <td>{stateName(one.state, language)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
