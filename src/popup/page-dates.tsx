import { useEffect, useState } from "preact/hooks";
import type { ArticleDates } from "../report/article-dates.js";
import { ArticleDatesStrip } from "../ui/article-dates-strip.js";
import type { PopupActions } from "./popup-actions.js";

export type PageDatesProps = { readonly actions: PopupActions };

/** The article's own dates, once they are read; nothing where there are none to be sure of. */
export function PageDates({ actions }: PageDatesProps) {
  const [dates, setDates] = useState<ArticleDates>();
  useEffect(() => {
    void actions.pageDates().then(setDates);
  }, [actions]);
  if (dates === undefined) return null;
  return <ArticleDatesStrip dates={dates} show={actions.showDate} />;
}
