import type { DatePlace } from "../report/article-dates.js";

/** What a card asks of the page or extension page it stands in. */
export type CardCallbacks = {
  readonly onClose: () => void;
  readonly onDetails: () => void;
  /** Leads to a sentence of the article. */
  readonly onShowDate: (place: DatePlace) => void;
  readonly onReport: () => void;
  readonly onOptions: () => void;
  /** @returns is the company followed now? */
  readonly onFollow: (isFollowed: boolean) => Promise<boolean>;
  /** Left out where there is no site to hide the company on. @returns was that kept? */
  readonly onHide?: () => Promise<boolean>;
  /** Left out where there is no name that may mean something else. @returns was that kept? */
  readonly onNotThis?: () => Promise<boolean>;
  /** Left out where there is no site to switch off. @returns was that kept? */
  readonly onSwitchOff?: () => Promise<boolean>;
  /** Puts a text on the clipboard. @returns whether the browser allowed it */
  readonly onCopy: (text: string) => Promise<boolean>;
};
