import { type ComponentChild, render } from "preact";
import { keepKeys } from "./card-keys.js";
import { placeOpenCard } from "./card-placing.js";
import { CARD_STYLES } from "./card-styles.js";
import { letPageScroll } from "./card-wheel.js";
import { trusted } from "./trusted.js";

/** The lines of a name in the viewport; empty when it is gone. */
export type Anchor = () => readonly DOMRect[];

/** `pointer` is one that rested on the name. */
export type OpenedBy = "pointer" | "click" | "keyboard" | "touch";

/** What a card is opened with. */
export type Opening = {
  readonly card: ComponentChild;
  readonly anchor: Anchor;
  readonly by: OpenedBy;
};

export type CardHost = {
  /** Opens a card, in place of one that is open. */
  open(opening: Opening): void;
  /** Closes it and gives the focus back, where the card held it. */
  close(): void;
  /** Where the open card stands in the viewport. */
  box(): DOMRect | undefined;
};

type Shown = { readonly host: HTMLElement; readonly place: HTMLElement; remove(): void };

/**
 * Shows cards above the page, in the top layer and in a closed shadow root. The one element this
 * needs stands beside the body, so the page's own tree is never touched, and only while a card is
 * open.
 *
 * @param onClosed the reader closed the card by key, by a click beside it, or by scrolling its name away
 */
export function cardHost(document: Document, onClosed: () => void): CardHost {
  sweep(document);
  let shown: Shown | undefined;

  function close(): void {
    shown?.remove();
    shown = undefined;
  }

  return {
    open(opening) {
      close();
      let isDismissed = false;
      const opened = show(document, opening, () => {
        isDismissed = true;
        close();
        onClosed();
      });
      // Where there is no place for it, it is dismissed before it stands.
      if (isDismissed) opened.remove();
      else shown = opened;
    },
    close,
    box: () => (shown?.host.isConnected ? shown.place.getBoundingClientRect() : undefined),
  };
}

/** Firefox alone has it, for extensions. */
type Openable = { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away a card that an earlier version left open: Firefox ends it without a word when the extension is
 * updated or switched off.
 */
function sweep(document: Document): void {
  for (const host of document.querySelectorAll<HTMLElement & Openable>("html > div[popover]")) {
    if (host.openOrClosedShadowRoot?.querySelector("section.card[role=dialog]")) host.remove();
  }
}

function show(document: Document, { card, anchor, by }: Opening, dismiss: () => void): Shown {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  render(
    <>
      <div class="ring" hidden={by !== "keyboard"} />
      <div class={by === "touch" ? "place sheet" : "place"}>{card}</div>
    </>,
    root,
  );
  const [ring, place] = [...root.children] as [HTMLElement, HTMLElement];
  host.popover = "manual";
  document.documentElement.append(host);
  host.showPopover();

  const ending = new AbortController();
  const { signal } = ending;
  const returnFocus = by === "keyboard" ? takeFocus(root, document) : () => {};
  keepKeys({ root, signal, dismiss });
  if (by !== "pointer") closeOnTapBeside(host, signal, dismiss);
  if (by !== "touch") placeOpenCard({ host, ring, place, anchor, signal, dismiss });
  if (by === "pointer") letPageScroll(place, signal);

  return {
    host,
    place,
    remove() {
      ending.abort();
      const hadFocus = root.activeElement !== null;
      render(null, root);
      host.remove();
      if (hadFocus) returnFocus();
    },
  };
}

/** Moves the focus to the card's heading. @returns gives it back to where it was */
function takeFocus(root: ShadowRoot, document: Document): () => void {
  const before = document.activeElement;
  root.querySelector<HTMLElement>("[role=dialog] [tabindex='-1']")?.focus();
  return () => {
    if (before instanceof HTMLElement && before !== document.body) {
      before.focus({ preventScroll: true });
    }
  };
}

function closeOnTapBeside(host: HTMLElement, signal: AbortSignal, dismiss: () => void): void {
  const beside = trusted((event: Event) => {
    if (event.target !== host) dismiss();
  });
  addEventListener("pointerdown", beside, { capture: true, passive: true, signal });
}
