/** When a card opens and closes: what the pointer does goes in, what to do comes out. No clock, no DOM. */

/** Pixels a pointer may drift and still be at rest: a hand is never quite still. */
const REST_PX = 6;
/** Drift counts over this long, in ms; older movement is forgotten. */
const REST_WINDOW_MS = 120;
/** Nothing opens for this long, in ms, after scrolling, typing, dragging or selecting: attention is elsewhere. */
const CALM_AFTER_MS = 400;
/** From name to card and back takes this long, in ms, on a slow hand. */
const LEAVE_MS = 300;
/** A reader going from name to name has shown what they want: within this long of closing a card, in ms, … */
const NEXT_WITHIN_MS = 300;
/** … the next one opens after this, in ms. */
const NEXT_AFTER_MS = 150;

/** What lies under the pointer. `toward-card` is open space on the way from the name to the open card. */
export type Under<M> =
  | { readonly kind: "mark"; readonly mark: M }
  | { readonly kind: "card" }
  | { readonly kind: "toward-card" }
  | { readonly kind: "nothing" };

/** `at` is in ms on any clock that never goes back. */
export type HoverEvent<M> =
  /** The pointer moved, or is looked at again where it was. */
  | {
      readonly kind: "pointer";
      readonly x: number;
      readonly y: number;
      readonly under: Under<M>;
      readonly at: number;
    }
  /** Scroll, wheel, drag, text selection or a key. */
  | { readonly kind: "busy"; readonly at: number }
  /** The reader closed the card: Esc, or its button. */
  | { readonly kind: "dismissed"; readonly at: number };

type Sample = { readonly x: number; readonly y: number; readonly at: number };

export type HoverState<M> = {
  /** Where the pointer was in the last moments, oldest first; the last place in any case. */
  readonly samples: readonly Sample[];
  readonly over: M | undefined;
  /** Since when the pointer rests there. */
  readonly restingSince: number;
  readonly open: M | undefined;
  /** Since when the pointer is off name and card. */
  readonly leftAt: number | undefined;
  readonly closedAt: number;
  readonly busyAt: number;
  /** Closed by the reader; stays closed until the pointer has left the name. */
  readonly dismissed: M | undefined;
};

export type HoverStep<M> = {
  readonly state: HoverState<M>;
  readonly action:
    | { readonly kind: "open"; readonly mark: M }
    | { readonly kind: "close" }
    | undefined;
  /** When to look at the pointer again, if nothing happens before. */
  readonly wakeAt: number | undefined;
};

export function restingHover<M>(): HoverState<M> {
  return {
    samples: [],
    over: undefined,
    restingSince: 0,
    open: undefined,
    leftAt: undefined,
    closedAt: Number.NEGATIVE_INFINITY,
    busyAt: Number.NEGATIVE_INFINITY,
    dismissed: undefined,
  };
}

/** @param delay how long the pointer rests on a name before its card opens, in ms; infinite for never */
export function hoverStep<M>(
  before: HoverState<M>,
  event: HoverEvent<M>,
  delay: number,
): HoverStep<M> {
  const state = noted(before, event);
  return state.open === undefined
    ? waiting(state, event.at, delay)
    : staying(state, state.open, event.at);
}

function noted<M>(state: HoverState<M>, event: HoverEvent<M>): HoverState<M> {
  if (event.kind === "busy") return { ...state, busyAt: event.at };
  if (event.kind === "dismissed") {
    return {
      ...state,
      open: undefined,
      leftAt: undefined,
      dismissed: state.open,
      closedAt: event.at,
    };
  }
  const { under, x, y, at } = event;
  const over = under.kind === "mark" ? under.mark : undefined;
  const last = state.samples.at(-1);
  const recent = state.samples.filter(
    (sample) => sample === last || at - sample.at <= REST_WINDOW_MS,
  );
  const isMoving = recent.some((sample) => Math.hypot(sample.x - x, sample.y - y) > REST_PX);
  const isCloser = under.kind === "toward-card" && (last?.x !== x || last.y !== y);
  const isOnCard = under.kind === "card" || (over !== undefined && over === state.open);
  return {
    ...state,
    samples: [...recent, { x, y, at }],
    over,
    restingSince: isMoving || over !== state.over ? at : state.restingSince,
    leftAt: isOnCard ? undefined : isCloser ? at : (state.leftAt ?? at),
    dismissed: over === state.dismissed ? state.dismissed : undefined,
  };
}

function waiting<M>(state: HoverState<M>, at: number, delay: number): HoverStep<M> {
  const { over, restingSince, busyAt, closedAt } = state;
  if (over === undefined || over === state.dismissed || !Number.isFinite(delay)) {
    return { state, action: undefined, wakeAt: undefined };
  }
  const isNext = restingSince >= closedAt && restingSince <= closedAt + NEXT_WITHIN_MS;
  const rest = isNext ? Math.min(NEXT_AFTER_MS, delay) : delay;
  const opensAt = Math.max(restingSince + rest, busyAt + CALM_AFTER_MS);
  if (at < opensAt) return { state, action: undefined, wakeAt: opensAt };
  const opened = { ...state, open: over, leftAt: undefined };
  return { state: opened, action: { kind: "open", mark: over }, wakeAt: undefined };
}

function staying<M>(state: HoverState<M>, open: M, at: number): HoverStep<M> {
  if (state.leftAt === undefined) return { state, action: undefined, wakeAt: undefined };
  const closesAt = state.leftAt + LEAVE_MS;
  if (at < closesAt) return { state, action: undefined, wakeAt: closesAt };
  const closed = { ...state, open: undefined, leftAt: undefined, closedAt: at };
  // A pointer that rests on the next name began to rest there before this card closed.
  const isOnNext = closed.over !== undefined && closed.over !== open;
  return isOnNext
    ? {
        state: { ...closed, restingSince: at },
        action: { kind: "close" },
        wakeAt: at + NEXT_AFTER_MS,
      }
    : { state: closed, action: { kind: "close" }, wakeAt: undefined };
}
