import type { SourceInfo } from "../dataset/dataset.js";
import type { CompanyId } from "../domain/company.js";
import type { CardModel, IncidentModel } from "../report/card-model.js";
import type { Page, PageReport } from "../report/page.js";

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

/** A claim as a row of the details page. */
export type ClaimRow = {
  readonly id: string;
  readonly date: string;
  readonly event: string;
  readonly precision: string;
  readonly account: string;
  readonly status: string;
  readonly label: string;
  readonly references: readonly { readonly publisher: string; readonly url: string }[];
};

export type DetailsModel = {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly incidents: readonly (IncidentModel & { readonly claims: readonly ClaimRow[] })[];
};

/** What the popup shows for the tab in front. */
export type TabState =
  | { readonly kind: "on"; readonly host: string; readonly report: PageReport }
  | { readonly kind: "off"; readonly host: string }
  | { readonly kind: "needs-permission"; readonly host: string }
  | { readonly kind: "cannot-run" }
  /** The extension was updated under the open page. */
  | { readonly kind: "needs-refresh"; readonly host: string };

/** Every message, its request and its response. Failures travel as data. */
export type Protocol = {
  /** Content script → worker: what stands in the article. */
  reportPage: { request: { readonly page: Page }; response: PageReport };
  /** Content script → worker: the card of one company, with the name as the article has it. */
  openCard: {
    request: { readonly company: CompanyId; readonly matched: string };
    response: CardModel | undefined;
  };
  /** Content script → worker: the details page, or the options page. */
  openPage: {
    request: { readonly page: "details" | "options"; readonly company?: CompanyId };
    response: undefined;
  };
  /** Popup → worker. */
  frontTab: { request: Record<string, never>; response: TabState };
  /** Popup → worker: every company whose name begins like the query, best first. */
  searchCompanies: { request: { readonly query: string }; response: readonly SearchHit[] };
  /** Details page → worker. */
  detailsOf: { request: { readonly company: CompanyId }; response: DetailsModel | undefined };
  /** Options page → worker. */
  listSources: { request: Record<string, never>; response: readonly SourceInfo[] };
};

export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]["request"];
export type Response<N extends MessageName> = Protocol[N]["response"];
