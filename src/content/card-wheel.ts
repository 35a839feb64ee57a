/** Until the pointer has rested in the card for this long, in ms, a wheel turns the page, not the card. */
const WHEEL_REST_MS = 150;

/** Keeps a card that comes under a turning wheel from swallowing it. */
export function letPageScroll(place: HTMLElement, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => place.classList.remove("turns-page"), WHEEL_REST_MS);
  };
  place.classList.add("turns-page");
  place.addEventListener("pointerenter", begin, { signal });
  place.addEventListener("pointermove", () => place.matches(".turns-page") && begin(), { signal });
  place.addEventListener(
    "pointerleave",
    () => {
      clearTimeout(timer);
      place.classList.add("turns-page");
    },
    { signal },
  );
}
