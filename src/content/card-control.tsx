import type { Result } from "../domain/result.js";
import type { CardAnswer, PageSettings } from "../platform/protocol.js";
import { type AskError, ask } from "../platform/send.js";
import type { ArticleDates, DatePlace } from "../report/article-dates.js";
import { Card } from "../ui/card.js";
import type { CardCallbacks } from "../ui/card-callbacks.js";
import { cardHost, type OpenedBy } from "./card-host.js";
import { copyText } from "./copy-text.js";
import type { Marks, PlacedMark } from "./marks.js";

export type CardControl = {
  /** Opens the card of a mark; nothing happens where the worker has none, or over a modal dialog. */
  open(mark: PlacedMark, by: OpenedBy): Promise<void>;
  close(): void;
  box(): DOMRect | undefined;
  /** The mark whose card is open, and how it was opened. */
  readonly current: { readonly mark: PlacedMark; readonly by: OpenedBy } | undefined;
};

/** What a card needs of the page it stands on. */
export type CardStage = {
  readonly marks: Marks;
  readonly theme: () => PageSettings["theme"];
  /** Scrolls to a sentence of the article and selects it. */
  showDate(place: DatePlace): void;
  /** The reader closed the card by other means than the pointer. */
  dismissed(): void;
  /** The reader does not want this company marked on this site. */
  hide(mark: PlacedMark): void;
  /** The reader switched this site off. */
  switchOff(): void;
  /** The extension was updated or removed under the page. */
  gone(): void;
};

/** One card at a time: asks the worker for its words, shows it, and does what its buttons say. */
export function cardControl(document: Document, stage: CardStage): CardControl {
  let current: CardControl["current"];
  /** The opening that was asked for last; the answer to an earlier one comes too late. */
  let wanted: object | undefined;
  const host = cardHost(document, () => {
    current = undefined;
    stage.dismissed();
  });

  function close(): void {
    wanted = undefined;
    current = undefined;
    host.close();
  }

  function dismiss(): void {
    close();
    stage.dismissed();
  }

  async function open(mark: PlacedMark, by: OpenedBy): Promise<void> {
    const own = { mark, by };
    wanted = own;
    const { company, matched } = mark.finding;
    const dates = articleDatesFor(mark);
    const answer = await ask("openCard", { company, matched });
    if (!answer.ok && answer.error.kind === "context-invalidated") stage.gone();
    const shownDates = await Promise.race([dates, nothingAfter(DATES_WAIT_MS)]);
    // A modal dialog, or a video over the full screen, may have come up in the meantime.
    const isTooLate = wanted !== own || document.querySelector(":modal") !== null;
    if (!answer.ok || answer.value === undefined || isTooLate) return;
    current = own;
    host.open({
      card: cardOf(answer.value, shownDates, mark),
      anchor: () => stage.marks.rectsOf(mark),
      by,
    });
  }

  function cardOf(
    { model, isFollowed, isPrivate }: CardAnswer,
    dates: ArticleDates | undefined,
    mark: PlacedMark,
  ) {
    const reader = { isFollowed, isPrivate };
    const callbacks = cardCallbacks(document, mark, { dismiss, stage });
    return <Card {...{ model, dates, reader, callbacks }} theme={stage.theme()} />;
  }

  return {
    open,
    close,
    box: host.box,
    get current() {
      return current;
    },
  };
}

/**
 * A card waits no longer than this for the article's own dates, and shows none that come later:
 * nothing moves in an open card. A warm worker has them in a few ms; the popup waits for as long as it takes.
 */
const DATES_WAIT_MS = 80;

/** Those of an article that is about the company, as the card's incidents are. */
async function articleDatesFor({ finding }: PlacedMark): Promise<ArticleDates | undefined> {
  if (!finding.isSubject) return undefined;
  const answer = await ask("pageDates", {});
  return answer.ok && answer.value?.company === finding.company ? answer.value : undefined;
}

function nothingAfter(ms: number): Promise<undefined> {
  return new Promise((resume) => setTimeout(() => resume(undefined), ms));
}

type Doing = { readonly dismiss: () => void; readonly stage: CardStage };

/** What the buttons of a mark's card do. */
function cardCallbacks(
  document: Document,
  mark: PlacedMark,
  { dismiss, stage }: Doing,
): CardCallbacks {
  const { company, matched } = mark.finding;
  const unmark = () => {
    dismiss();
    stage.hide(mark);
  };
  /** Obeys a choice once it is kept: what a page alone obeyed would be forgotten with it. */
  const obey = async (answer: Promise<Result<unknown, AskError>>, obeying: () => void) => {
    const outcome = await answer;
    if (outcome.ok) obeying();
    else if (outcome.error.kind === "context-invalidated") stage.gone();
    return outcome.ok;
  };
  return {
    onClose: dismiss,
    onDetails: () => void ask("openPage", { page: "details", company }),
    onShowDate(place) {
      dismiss();
      stage.showDate(place);
    },
    onReport: () => void ask("openPage", { page: "report", company }),
    onOptions: () => void ask("openPage", { page: "options" }),
    onCopy: (text) => copyText(document, text),
    async onFollow(isFollowed) {
      const answer = await ask("follow", { company, isFollowed });
      return answer.ok ? answer.value : !isFollowed;
    },
    onHide: () => obey(ask("hideHere", { company }), unmark),
    onNotThis: () => obey(ask("notThisCompany", { phrase: matched }), unmark),
    onSwitchOff: () => obey(ask("switchOffHere", {}), stage.switchOff),
  };
}
