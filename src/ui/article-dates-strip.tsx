import type { ArticleDates, DatePlace } from "../report/article-dates.js";
import type { Language } from "../report/language.js";

export type ArticleDatesStripProps = {
  readonly dates: ArticleDates;
  readonly language: Language;
  /** Scrolls the article to the sentence and selects it. */
  readonly show: (place: DatePlace) => void;
};

/** What the article itself dates, the gap that follows from it, and how both stand to the record. */
export function ArticleDatesStrip({ dates, language, show }: ArticleDatesStripProps) {
  return (
    <section class="article-dates" aria-label={language.say("datesHeading")}>
      <h2>{language.say("datesHeading")}</h2>
      <p class="quiet">{dates.beside}</p>
      <dl class="numbers">
        <div>
          <dt>{language.say("tileFirstAccess")}</dt>
          <dd>{dates.firstAccessToPublicNotice}</dd>
        </div>
        <div>
          <dt>{language.say("tileDetection")}</dt>
          <dd>{dates.detectionToPublicNotice}</dd>
        </div>
      </dl>
      <ul>
        {dates.rows.map(({ kind, text, place }) => (
          <li key={text} class={`article-date ${kind}`}>
            <p>{text}</p>
            {place !== undefined && (
              <button
                type="button"
                class="button"
                aria-label={language.say("datesShowOf", text)}
                onClick={() => show(place)}
              >
                {language.say("datesShow")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
