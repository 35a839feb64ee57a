/**
 * Only what the reader does is heard: a page that makes up events could else open cards by itself and
 * learn from that which names are known.
 */
export function trusted<E extends Event>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}
