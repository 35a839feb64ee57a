import type { CompanyId } from "../domain/company.js";
import type { SourceUpdate, UpdateFailure } from "../domain/source-update.js";
import type { CompanyNews, Meaning, Response, SearchHit, TabState } from "../platform/protocol.js";
import type { ArticleDates, DatePlace } from "../report/article-dates.js";
import type { NothingHeld } from "../report/source-words.js";

/** What the popup asks of the worker and the browser; `undefined` where no answer came. */
export type PopupActions = {
  readonly frontTab: () => Promise<TabState | undefined>;
  readonly switchSite: (host: string, isOn: boolean) => Promise<TabState | undefined>;
  /** Asks the reader, straight from a click. @returns whether it was allowed */
  readonly allowSite: (host: string) => Promise<boolean>;
  readonly goToMention: (company: CompanyId) => void;
  /** What a name means on a site, from now on. */
  readonly answerName: (
    host: string,
    phrase: string,
    meaning: Meaning,
  ) => Promise<TabState | undefined>;
  readonly pageDates: () => Promise<ArticleDates | undefined>;
  readonly showDate: (place: DatePlace) => void;
  readonly search: (query: string) => Promise<readonly SearchHit[]>;
  /** What the last updates brought for followed companies. */
  readonly news: () => Promise<readonly CompanyNews[]>;
  readonly putNewsAway: () => Promise<void>;
  readonly sources: () => Promise<Response<"listSources">>;
  readonly nothingHeld: (query: string) => Promise<NothingHeld | undefined>;
  /** What could not be updated when it was last tried. */
  readonly failedUpdates: () => Promise<Response<"failedUpdates">>;
  /** Asks every live source's host. @returns `undefined` when nobody knows what came of it */
  readonly updateNow: () => Promise<readonly SourceUpdate[] | UpdateFailure | undefined>;
  readonly openDetails: (company: CompanyId) => void;
  readonly openOptions: () => void;
  readonly openReport: () => void;
  /** The checker, with the article in front where it is read. */
  readonly openChecker: () => void;
};
