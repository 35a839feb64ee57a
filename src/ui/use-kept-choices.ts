import { useState } from "preact/hooks";
import type { CardCallbacks } from "./card-callbacks.js";

export type KeptChoices = {
  /** The card's callbacks; each that keeps a choice of the reader says so where it could not. */
  readonly callbacks: CardCallbacks;
  /** `notSaved` after a choice that could not be kept, empty after one that was. */
  readonly status: string;
};

/** A card that stays open where a choice was not kept, since a page that obeyed would forget it. */
export function useKeptChoices(callbacks: CardCallbacks, notSaved: string): KeptChoices {
  const [status, setStatus] = useState("");
  const told = async (keeping: Promise<boolean>) => {
    const isKept = await keeping;
    setStatus(isKept ? "" : notSaved);
    return isKept;
  };
  const { onHide, onNotThis, onSwitchOff, onFollow } = callbacks;
  return {
    status,
    callbacks: {
      ...callbacks,
      ...(onHide && { onHide: () => told(onHide()) }),
      ...(onNotThis && { onNotThis: () => told(onNotThis()) }),
      ...(onSwitchOff && { onSwitchOff: () => told(onSwitchOff()) }),
      async onFollow(isFollowed) {
        const isKept = await told(onFollow(isFollowed).then((now) => now === isFollowed));
        return isKept ? isFollowed : !isFollowed;
      },
    },
  };
}
