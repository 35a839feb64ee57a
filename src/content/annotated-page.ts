import { matchesAnySite } from "../domain/site-pattern.js";
import type { TabHandlers } from "../platform/hear.js";
import type { PageSettings } from "../platform/protocol.js";
import { ask, onInvalidated } from "../platform/send.js";
import type { DatePlace } from "../report/article-dates.js";
import { addressOf, watchAddress } from "./address-watch.js";
import { type Annotation, annotation } from "./annotation.js";
import { announce } from "./announce.js";
import { type CardControl, cardControl } from "./card-control.js";
import { bringIntoSight, stepFrom } from "./mark-steps.js";
import { type Marks, type PlacedMark, paintMarks } from "./marks.js";
import { type Pace, paceOf, UNHURRIED } from "./pace.js";
import { pageOf } from "./page-facts.js";
import { type PageChange, watchPage } from "./page-watch.js";
import { type PointerWatch, watchPointer } from "./pointer-watch.js";
import { keepPainted } from "./repaint.js";
import { showSentence } from "./show-sentence.js";
import { watchTaps } from "./taps.js";
import { watchTheme } from "./theme-watch.js";

/** A page with Breachnote in it. Between `switchOn` and `switchOff` it is read and marked. */
export type AnnotatedPage = {
  readonly document: Document;
  readonly marks: Marks;
  readonly card: CardControl;
  readonly annotation: Annotation;
  /** Settles when the page is read and marked, or when nothing is to be done here. */
  ready: Promise<unknown>;
  settings: PageSettings | undefined;
  isOn: boolean;
  /** The reader took the site away: this script is over, and a later one may begin. */
  isWithdrawn: boolean;
  /** Until the site is withdrawn. */
  hearing: { stop(): void } | undefined;
  /** The reader asked for marks on this page, which the click mode waits for. */
  isAsked: boolean;
  /** Where the keyboard's "next company" goes on from. */
  stepped: PlacedMark | undefined;
  /** How much of the page is read, as it is on. */
  pace: Pace;
  /** Of what was read last. */
  address: string;
  /** Follows what the page shows later. */
  follower: { stop(): void } | undefined;
  watches: readonly { stop(): void }[];
  pointer: PointerWatch | undefined;
};

export function annotatedPage(document: Document): AnnotatedPage {
  const marks = paintMarks(document, () => page.settings?.underlineStyle ?? "dotted");
  const gone = () => switchOff(page);
  const page: AnnotatedPage = {
    document,
    marks,
    card: cardControl(document, {
      marks,
      theme: () => page.settings?.theme ?? "system",
      showDate: (place) => void showDate(page, place),
      dismissed: () => page.pointer?.dismissed(),
      hide: ({ finding }) => page.annotation.drop(finding.company),
      switchOff: gone,
      gone,
    }),
    annotation: annotation({
      document,
      marks,
      pace: () => page.pace,
      announce: (text) => announce(document, text),
      gone,
    }),
    ready: Promise.resolve(),
    settings: undefined,
    isOn: false,
    isWithdrawn: false,
    hearing: undefined,
    isAsked: false,
    stepped: undefined,
    pace: UNHURRIED,
    address: addressOf(document),
    follower: undefined,
    watches: [],
    pointer: undefined,
  };
  onInvalidated(gone);
  return page;
}

/** Asks how to behave here, and does so. Nothing of the page is read while the site is off. */
export async function followSettings(page: AnnotatedPage): Promise<boolean> {
  const address = addressOf(page.document);
  const answer = await askToStart(page);
  if (!answer.ok) return page.isOn;
  const isOtherMode = page.settings !== undefined && page.settings.mode !== answer.value.mode;
  page.settings = answer.value;
  if (!answer.value.isOn) return leave(page, address);
  if (isWaitingForClick(page) || isOtherMode) switchOff(page);
  if (page.isOn) await page.annotation.refresh();
  else if (!isWaitingForClick(page)) await switchOn(page);
  return page.isOn;
}

function askToStart({ document }: AnnotatedPage) {
  return ask("startPage", { path: document.location.pathname });
}

/** A single-page site may have gone to a part where the reader wants nothing read. */
async function followChange(page: AnnotatedPage, change: PageChange): Promise<void> {
  if (change.isNewAddress && !(await isStillOn(page))) return;
  await page.annotation.follow(change);
}

async function isStillOn(page: AnnotatedPage): Promise<boolean> {
  const address = addressOf(page.document);
  const answer = await askToStart(page);
  if (answer.ok && !answer.value.isOn) return leave(page, address);
  page.address = address;
  return true;
}

/** The reader's rule may be for a part of the site, out of which a single-page site goes by itself. */
function leave(page: AnnotatedPage, address: string): false {
  switchOff(page);
  page.follower = watchAddress(page.document, address, () => void followSettings(page));
  return false;
}

function isWaitingForClick({ settings, isAsked }: AnnotatedPage): boolean {
  return settings?.mode === "click" && !isAsked;
}

async function switchOn(page: AnnotatedPage): Promise<void> {
  page.isOn = true;
  page.address = addressOf(page.document);
  page.pace = paceOf(page.settings?.mode === "light" ? "light" : "full", () => follow(page));
  follow(page);
  page.watches = [
    keepPainted(page.marks),
    watchTheme(page.document, () => page.marks.mend()),
    watchTaps(
      page.marks,
      () => page.settings?.hover === "click",
      (mark, by) => void page.card.open(mark, by),
    ),
  ];
  await page.annotation.begin();
  if (page.isOn && page.pointer === undefined) page.pointer = followPointer(page);
}

/** Reads what the page changes, or, where that costs too much, what it shows at another address. */
function follow(page: AnnotatedPage): void {
  const { document, pace } = page;
  page.follower?.stop();
  page.follower =
    pace.mode === "full"
      ? watchPage(document, pace, (change) => void followChange(page, change))
      : watchAddress(document, page.address, async () => {
          if (await isStillOn(page)) await page.annotation.begin();
        });
}

function switchOff(page: AnnotatedPage): void {
  page.isOn = false;
  for (const watch of page.watches) watch.stop();
  page.follower?.stop();
  page.follower = undefined;
  page.pointer?.stop();
  page.watches = [];
  page.pointer = undefined;
  page.card.close();
  page.annotation.end();
}

function followPointer(page: AnnotatedPage): PointerWatch {
  return watchPointer({
    marks: page.marks,
    delay() {
      const hover = page.settings?.hover;
      return typeof hover === "number" ? hover : Number.POSITIVE_INFINITY;
    },
    // A card that a key or a click opened stays, wherever the pointer goes.
    isHeld: () => page.card.current !== undefined && page.card.current.by !== "pointer",
    cardBox: () => page.card.box(),
    open: (mark) => void page.card.open(mark, "pointer"),
    close: () => page.card.close(),
  });
}

/** What the worker may tell this page. */
export function tabHandlers(page: AnnotatedPage): TabHandlers {
  return {
    async describePage() {
      await readyAndAsked(page);
      const report = await page.annotation.report();
      const { isOn, pace, document } = page;
      return { isOn, mode: pace.mode, host: document.location.hostname, report };
    },
    async stepToCompany({ direction }) {
      await readyAndAsked(page);
      const from = page.card.current?.mark ?? page.stepped;
      return goTo(page, stepFrom(from, page.annotation.marked, direction));
    },
    async readArticle() {
      await page.ready;
      return pageOf(page.document, await page.annotation.blocks());
    },
    showDate: (place) => showDate(page, place),
    async goToCompany({ company }) {
      const mark = page.annotation.marked.find(({ finding }) => finding.company === company);
      return goTo(page, mark);
    },
    async toggleHere() {
      page.isAsked = !page.isOn;
      if (page.isOn) switchOff(page);
      else await switchOn(page);
      return page.isOn;
    },
    settingsChanged: () => followSettings(page),
    async sitesWithdrawn({ withdrawn, standing }) {
      const { hostname } = page.document.location;
      page.isWithdrawn = matchesAnySite(withdrawn, hostname) && !matchesAnySite(standing, hostname);
      if (page.isWithdrawn) {
        switchOff(page);
        page.hearing?.stop();
      }
      return page.isWithdrawn;
    },
  };
}

async function showDate({ document, annotation }: AnnotatedPage, place: DatePlace) {
  const blocks = await annotation.blocks();
  return showSentence(document, blocks[place.block], place);
}

/** The reader opened the popup or pressed a key for this page, which the click mode waits for. */
async function readyAndAsked(page: AnnotatedPage): Promise<void> {
  await page.ready;
  if (!page.settings?.isOn || !isWaitingForClick(page)) return;
  page.isAsked = true;
  await switchOn(page);
}

async function goTo(page: AnnotatedPage, mark: PlacedMark | undefined): Promise<boolean> {
  if (mark === undefined) return false;
  page.stepped = mark;
  bringIntoSight(mark, page.marks);
  await page.card.open(mark, "keyboard");
  return true;
}
