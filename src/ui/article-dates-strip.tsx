import type { ArticleDates, DatePlace } from "../report/article-dates.js";

export type ArticleDatesStripProps = {
  readonly dates: ArticleDates;
  /** Leads to a sentence of the text. */
  readonly show: (place: DatePlace) => void;
};

/** What the article itself dates, the gap that follows from it, and how both stand to the record. */
export function ArticleDatesStrip({ dates, show }: ArticleDatesStripProps) {
  const { words, rows } = dates;
  return (
    <section class="article-dates" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <p class="quiet">{dates.beside}</p>
      <dl class="numbers">
        <div>
          <dt>{words.firstAccess}</dt>
          <dd>{dates.firstAccessToPublicNotice}</dd>
        </div>
        <div>
          <dt>{words.detection}</dt>
          <dd>{dates.detectionToPublicNotice}</dd>
        </div>
      </dl>
      <DateRows rows={rows} words={words} show={show} />
    </section>
  );
}

/** The same in a card, whose tiles stand above it: what differs first, what agrees on demand. */
export function CardDates({ dates, show }: ArticleDatesStripProps) {
  const { words, rows } = dates;
  const agreeing = rows.filter(({ kind }) => kind === "agrees");
  const others = rows.filter((row) => !agreeing.includes(row));
  return (
    <div class="article-dates in-card">
      {dates.incident === undefined ? (
        <>
          <h3>{words.heading}</h3>
          <p class="quiet">{dates.beside}</p>
        </>
      ) : (
        <h4>{words.heading}</h4>
      )}
      {others.length > 0 && <DateRows rows={others} words={words} show={show} />}
      {agreeing.length > 0 && (
        <details>
          <summary>{words.agreeing}</summary>
          <DateRows rows={agreeing} words={words} show={show} />
        </details>
      )}
    </div>
  );
}

type DateRowsProps = Pick<ArticleDates, "rows" | "words"> & Pick<ArticleDatesStripProps, "show">;

function DateRows({ rows, words, show }: DateRowsProps) {
  return (
    <ul>
      {rows.map(({ kind, text, sentence }) => (
        <li key={text} class={`article-date ${kind}`}>
          <p>{text}</p>
          {sentence !== undefined && (
            <button
              type="button"
              class="button"
              aria-label={sentence.showName}
              onClick={() => show(sentence.place)}
            >
              {words.show}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
