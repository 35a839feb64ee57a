/** Which questions of pages wait for their answers: long work goes on when there are none. */
export type Answering = {
  /** A question came. @returns to be called when it is answered */
  begin(): () => void;
  isGoingOn(): boolean;
  /** Resolves when all that were asked are answered, or after so many ms. */
  over(mostMs: number): Promise<void>;
};

export function openAnswering(): Answering {
  const waiting = new Set<() => void>();
  let open = 0;
  return {
    begin() {
      open += 1;
      return () => {
        open -= 1;
        if (open > 0) return;
        for (const resume of waiting) resume();
      };
    },
    isGoingOn: () => open > 0,
    over(mostMs) {
      return new Promise((resolve) => {
        if (open === 0) return resolve();
        const resume = () => {
          clearTimeout(timer);
          waiting.delete(resume);
          resolve();
        };
        const timer = setTimeout(resume, mostMs);
        waiting.add(resume);
      });
    },
  };
}

/** The worker's own. */
export const answering: Answering = openAnswering();
