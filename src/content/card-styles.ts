import dates from "../ui/article-dates.css?inline";
import card from "../ui/card.css?inline";
import incident from "../ui/incident.css?inline";
import theme from "../ui/theme.css?inline";
import timeline from "../ui/timeline.css?inline";

/** The host covers the viewport and lets the pointer through, so that ring and card can stand anywhere. */
const HOST = `
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: 0 !important;
    inline-size: 100vw !important;
    block-size: 100vh !important;
    overflow: visible !important;
    pointer-events: none !important;
  }
  .place {
    position: absolute;
    pointer-events: auto;
    animation: appear 100ms ease-out;
  }
  .place.sheet {
    inset-inline: 0;
    inset-block-end: 0;
  }
  .place.sheet .card {
    inline-size: 100%;
    max-block-size: 60vh;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .place .card {
    max-block-size: var(--room, min(70vh, 560px));
  }
  .place.turns-page .card-body {
    overflow-y: hidden;
    scrollbar-gutter: stable;
  }
  .ring {
    position: absolute;
    border-radius: 3px;
    box-shadow: 0 0 0 2px #005a8f, 0 0 0 3px #ffffff;
  }
  @keyframes appear {
    from { opacity: 0; }
  }
  @media (prefers-reduced-motion: reduce) {
    .place { animation: none; }
  }
  @media (forced-colors: active) {
    .ring { outline: 2px solid Highlight; }
  }
  @media print {
    :host { display: none !important; }
  }
`;

/** All that a card on someone else's page is styled with. */
export const CARD_STYLES = [theme, card, incident, timeline, dates, HOST].join("\n");
