import { useEffect, useState } from "preact/hooks";
import type { CompanyNews } from "../platform/protocol.js";
import { counted, type Language } from "../report/language.js";
import type { PopupActions } from "./popup-actions.js";

export type NewsViewProps = {
  readonly language: Language;
  readonly actions: Pick<PopupActions, "news" | "putNewsAway" | "openDetails">;
};

/** What the last updates brought for companies that the reader follows; nothing when they brought none. */
export function NewsView({ language, actions }: NewsViewProps) {
  const [news, setNews] = useState<readonly CompanyNews[]>([]);
  useEffect(() => {
    void actions.news().then(setNews);
  }, [actions]);
  if (news.length === 0) return null;
  const total = news.reduce((sum, { count }) => sum + count, 0);
  const putAway = async () => {
    await actions.putNewsAway();
    setNews([]);
  };
  return (
    <section class="news" aria-labelledby="news">
      <h2 id="news">{counted(language, "newsForFollowed", total)}</h2>
      <ul>
        {news.map(({ company, name, count }) => (
          <li key={company} class="row">
            <button type="button" class="button" onClick={() => actions.openDetails(company)}>
              {name}
            </button>
            <span class="quiet">{counted(language, "newsCount", count)}</span>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => void putAway()}>
          {language.say("newsPutAway")}
        </button>
      </p>
    </section>
  );
}
