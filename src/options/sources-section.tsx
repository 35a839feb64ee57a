import type { Language } from "../report/language.js";
import type { SourceRow } from "../report/source-words.js";

export type SourcesSectionProps = {
  readonly language: Language;
  readonly sources: readonly SourceRow[];
  readonly totals: string;
};

/** The lists in use: whose they are, under which terms, and how old. */
export function SourcesSection({ language, sources, totals }: SourcesSectionProps) {
  const heads = [
    language.say("optionsSourceTitle"),
    language.say("optionsPublisher"),
    language.say("optionsLicence"),
    language.say("optionsVersion"),
    language.say("optionsIncidents"),
    language.say("optionsCompanies"),
    language.say("optionsState"),
  ];
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{language.say("optionsSources")}</h2>
      <p>{totals}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <figure class="scrolls" aria-label={language.say("optionsSources")} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  <Homepage source={source} />
                </th>
                <td>{source.publisher}</td>
                <td>
                  {source.licence}
                  <br />
                  <span class="quiet">{source.attribution}</span>
                </td>
                <td>{source.version}</td>
                <td>{source.incidents}</td>
                <td>{source.companies}</td>
                <td>{source.state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </section>
  );
}

/** A list without a page of its own is named without a link. */
function Homepage({ source: { title, homepage } }: { readonly source: SourceRow }) {
  if (!/^https?:/.test(homepage)) return title;
  return (
    <a class="link" href={homepage} target="_blank" rel="noreferrer noopener">
      {title}
    </a>
  );
}
