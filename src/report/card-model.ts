import type { AccountState } from "../domain/accounts.js";
import type { EventName, Speaker } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";

/** One number of the card, or the words that stand in its place. */
export type Tile = {
  /** "157 days", "149–178 days", "at least 12 days", "15–157 days · 2 accounts", "not reported". */
  readonly value: string;
  readonly isKnown: boolean;
  /** "first access → public notice". */
  readonly name: string;
  /** "22 Jun → 26 Nov 2021"; empty when nothing is known. */
  readonly dates: string;
  /** "per Mainichi, NHK; confirmed by Panasonic to TechCrunch"; empty when nothing is known. */
  readonly attribution: string;
  /** Each account's own line where there is more than one reading. */
  readonly lines: readonly { readonly text: string; readonly isEmphasised: boolean }[];
};

/** A dated point of a lane; `latest` differs from `earliest` when the day was not given. */
export type LanePoint = {
  readonly event: EventName;
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  /** "11 Nov 2021". */
  readonly text: string;
};

/** What one account said, drawn on the time scale that all lanes of an incident share. */
export type Lane = {
  /** "Panasonic notice, 26 Nov 2021". */
  readonly title: string;
  readonly by: Speaker;
  /** "gave 11 November as the day of access". */
  readonly words: string;
  readonly points: readonly LanePoint[];
};

export type IncidentModel = {
  readonly id: string;
  readonly label: string;
  readonly state: AccountState;
  /** "Accounts differed · the company later confirmed the longer period". */
  readonly stateText: string;
  /** First access → public notice, then detection → public notice: always these two. */
  readonly tiles: readonly [Tile, Tile];
  /** Public notice → people told; `undefined` when not known. */
  readonly thirdTile: Tile | undefined;
  /** "142 days"; `undefined` when not known. Undetected: first access → detection. */
  readonly undetected: string | undefined;
  /** Known, not yet public: detection → public notice. */
  readonly knownNotPublic: string | undefined;
  readonly lanes: readonly Lane[];
  /** Sentences: a relabelled date, later additions. */
  readonly whatChanged: readonly string[];
  readonly later: readonly string[];
  readonly references: readonly {
    readonly publisher: string;
    readonly url: string;
    readonly published: string;
    readonly isWeak: boolean;
  }[];
  /** "record rev 3, checked 20 Nov 2026". */
  readonly provenance: string;
  /** One sentence for screen readers and for copying. */
  readonly summary: string;
};

/** Everything a card shows, in words and in order; views add nothing but form. */
export type CardModel = {
  readonly company: CompanyId;
  readonly title: string;
  /** "1 incident in your sources · matched “Panasonic” in this article". */
  readonly subtitle: string;
  /** The newest public notice first, at most three. */
  readonly incidents: readonly IncidentModel[];
  /** "All 7 incidents"; `undefined` when all are shown. */
  readonly moreText: string | undefined;
  /** "Core list 2026-11-12". */
  readonly listVersion: string;
  /** Said when a list is older than its own expiry. */
  readonly staleText: string | undefined;
};
