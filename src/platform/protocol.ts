import type { SourceInfo } from "../dataset/dataset.js";
import type { CompanyId } from "../domain/company.js";
import type { Settings } from "../domain/settings.js";
import type { ArticleDates, DatePlace } from "../report/article-dates.js";
import type { CardModel } from "../report/card-model.js";
import type { DetailsModel } from "../report/details-model.js";
import type { EvidencePack } from "../report/evidence-pack.js";
import type { Page, PageReport } from "../report/page.js";
import type { Held } from "../report/source-words.js";
import type { TextCheck } from "../report/text-check.js";
import type { SourceProtocol } from "./source-protocol.js";

/** A company as the popup's search lists it. */
export type SearchHit = {
  readonly company: CompanyId;
  readonly name: string;
  /** The alias that matched, when it is not the name. */
  readonly alias: string | undefined;
  readonly incidentCount: number;
  /** Year of the newest public notice. */
  readonly newestYear: number | undefined;
};

/** A followed company and how many incidents an update brought of it. */
export type CompanyNews = {
  readonly company: CompanyId;
  readonly name: string;
  readonly count: number;
};

/** Why Breachnote runs on a page: its site is listed, the reader allowed it, or asked for it once. */
export type Standing = "listed" | "allowed" | "once";

/** How a page is read: in full, or as light as the reader chose, or because it costs too much. */
export type PageMode = "full" | "light" | "light-by-itself";

/** What the popup shows for the tab in front. `host` is a host name, without a port. */
export type TabState =
  | {
      readonly kind: "on";
      readonly host: string;
      readonly standing: Standing;
      readonly mode: PageMode;
      readonly report: PageReport;
      /** Nothing that the reader chooses there is kept. */
      readonly isPrivate: boolean;
    }
  | { readonly kind: "off"; readonly host: string }
  | { readonly kind: "needs-permission"; readonly host: string }
  | { readonly kind: "cannot-run" }
  /** The extension was updated under the open page. */
  | { readonly kind: "needs-refresh"; readonly host: string };

/** What a page needs to know of the settings, for its own host. */
export type PageSettings = Pick<
  Settings,
  "mode" | "underline" | "underlineStyle" | "hover" | "theme" | "announce"
> & { readonly isOn: boolean };

/** What stands on a page, and what a screen reader is told of it when the reader asked for that. */
export type PageAnswer = { readonly report: PageReport; readonly announcement: string };

/** A company's card, and what it is to the reader. */
export type CardAnswer = {
  readonly model: CardModel;
  readonly isFollowed: boolean;
  /** Nothing that the reader chooses is kept. */
  readonly isPrivate: boolean;
};

/** What a reader says that a name means: this company, none that is held, or nothing any more. */
export type Meaning =
  | { readonly kind: "company"; readonly company: CompanyId }
  | { readonly kind: "no-company" }
  | { readonly kind: "not-answered" };
/** What became of a text's names, and the time that took in ms. */
export type CheckedText = TextCheck & { readonly ms: number };

/** Every message to the worker, its request and its response. Failures travel as data. */
export type Protocol = SourceProtocol & {
  /**
   * Content script → worker: how to behave on this page; asked before anything of it is read. The
   * path is the page's own word: single-page sites change it and tell nobody.
   */
  startPage: { request: { readonly path: string }; response: PageSettings };
  /**
   * Content script → worker: what stands in the article. `found` names the companies of blocks
   * sent earlier, when `page` holds only blocks that were added since.
   */
  reportPage: {
    request: {
      readonly page: Page;
      readonly found: readonly CompanyId[];
    };
    response: PageAnswer;
  };
  /** Content script → worker: the card of one company, with the name as the article has it. */
  openCard: {
    request: { readonly company: CompanyId; readonly matched: string };
    response: CardAnswer | undefined;
  };
  /** Content script → worker: the details page, or the options page. */
  openPage: {
    request: { readonly page: "details" | "options" | "report"; readonly company?: CompanyId };
    response: undefined;
  };
  /** Content script → worker: do not mark this company on this site again. */
  hideHere: { request: { readonly company: CompanyId }; response: undefined };
  /** Content script → worker: on this site the name means no company that is held. */
  notThisCompany: { request: { readonly phrase: string }; response: undefined };
  /** Content script → worker: switch this site off. */
  switchOffHere: { request: Record<string, never>; response: undefined };
  /** Content script → worker. @returns is the company followed now? */
  follow: {
    request: { readonly company: CompanyId; readonly isFollowed: boolean };
    response: boolean;
  };
  /** Popup → worker. Where the page may be read but is not yet, it is annotated this once. */
  frontTab: { request: Record<string, never>; response: TabState };
  /** Popup → worker: the switch "On this site". */
  switchSite: { request: { readonly host: string; readonly isOn: boolean }; response: TabState };
  /** Popup → worker: scroll to the company's first mention in the tab in front and open its card. */
  goToMention: { request: { readonly company: CompanyId }; response: undefined };
  /** Popup → worker: what a name means on a site, from now on. */
  answerName: {
    request: { readonly host: string; readonly phrase: string; readonly meaning: Meaning };
    response: TabState;
  };
  /**
   * Popup → worker: what the article in front dates itself, beside the record. Content script →
   * worker: the same of its own article.
   */
  pageDates: { request: Record<string, never>; response: ArticleDates | undefined };
  /** Popup → worker: scroll to a sentence of the article in front and select it. */
  showDate: { request: DatePlace; response: undefined };
  /** Popup → worker: every company whose name begins like the query, best first. */
  searchCompanies: { request: { readonly query: string }; response: readonly SearchHit[] };
  /** Options page → worker: those of the companies that a list in use has. */
  namesOf: {
    request: { readonly companies: readonly CompanyId[] };
    response: readonly { readonly company: CompanyId; readonly name: string }[];
  };
  /** Popup → worker: what the last updates brought for followed companies. */
  followedNews: { request: Record<string, never>; response: readonly CompanyNews[] };
  /** Popup → worker: the reader has read the news. */
  putNewsAway: { request: Record<string, never>; response: undefined };
  /** Options page → worker: what measures are compared with, a line each. */
  listPopulations: { request: Record<string, never>; response: readonly string[] };
  /** Details page → worker. */
  detailsOf: { request: { readonly company: CompanyId }; response: DetailsModel | undefined };
  /** Checker → worker: every known name of a text, how it was judged, and what is held of the companies. */
  checkText: {
    /** `written`: ISO day that relative dates count from; empty when not known. */
    request: { readonly text: string; readonly written: string };
    response: CheckedText;
  };
  /** Checker → worker: the same of the article that was in front; `undefined` when none is read there. */
  checkArticle: { request: Record<string, never>; response: CheckedText | undefined };
  /** Checker → worker: what was checked, as files to keep. */
  evidenceOfPage: { request: { readonly page: Page }; response: EvidencePack };
  /** Details page → worker: a company's record as files to keep. */
  evidenceOf: { request: { readonly company: CompanyId }; response: EvidencePack | undefined };
  /** Our own pages → worker: how much the lists that are on hold, as one. */
  whatIsHeld: { request: Record<string, never>; response: Held };
  /** Our own pages → worker: the lists that are on, as they say of themselves. */
  listSources: { request: Record<string, never>; response: readonly SourceInfo[] };
};

export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]["request"];
export type Response<N extends MessageName> = Protocol[N]["response"];

/** Every message from the worker to a tab's content script. */
export type TabProtocol = {
  /** Is it running, and what did it find? Answered when the first report is there. */
  describePage: {
    request: Record<string, never>;
    response: {
      readonly isOn: boolean;
      readonly mode: PageMode;
      readonly host: string;
      readonly report: PageReport;
    };
  };
  /** The keyboard commands "next company" and "previous company". @returns was there one? */
  stepToCompany: { request: { readonly direction: "next" | "previous" }; response: boolean };
  /** The article as it stands, for its own dates; without blocks when it is not read. */
  readArticle: { request: Record<string, never>; response: Page };
  /** The popup's "show in the article". @returns does the sentence still stand? */
  showDate: { request: DatePlace; response: boolean };
  /** The popup's "go to mention". @returns is the company marked here? */
  goToCompany: { request: { readonly company: CompanyId }; response: boolean };
  /** The keyboard command "switch the marks on this page on or off". @returns are they on now? */
  toggleHere: { request: Record<string, never>; response: boolean };
  /** The reader changed a setting somewhere; ask again how to behave. @returns are the marks on? */
  settingsChanged: { request: Record<string, never>; response: boolean };
  /**
   * The reader withdrew sites, as match patterns; on those of `standing` it may still run.
   *
   * @returns is this page's one of them? It is left as if nothing had been there, and hears no more.
   */
  sitesWithdrawn: {
    request: { readonly withdrawn: readonly string[]; readonly standing: readonly string[] };
    response: boolean;
  };
};

export type TabMessageName = keyof TabProtocol;

/** The name of the port that questions to the worker travel on. */
export const PORT_NAME = "ask";

/** One question on the port; `id` is the asker's own count. */
export type Question = {
  readonly id: number;
  readonly name: MessageName;
  readonly request: unknown;
};

/** The worker's reply to the question of the same `id`. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly response?: unknown }
  | { readonly id: number; readonly ok: false; readonly why: RefusalReason };

/** Malformed or not for this asker: the asker's fault. Failed: the worker's own. */
export type RefusalReason = "malformed" | "not-allowed" | "failed";
