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
  /** Left out where there is no site to hide the company on. */
  readonly onHide?: () => void;
  /** Left out where there is no name that may mean something else. */
  readonly onNotThis?: () => void;
  /** Left out where there is no site to switch off. */
  readonly onSwitchOff?: () => void;
  /** Puts a text on the clipboard. @returns whether the browser allowed it */
  readonly onCopy: (text: string) => Promise<boolean>;
};
