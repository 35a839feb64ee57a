import { useState } from "preact/hooks";
import type { CardWords } from "../report/card-words.js";
import type { CardReader } from "./card-reader.js";

export type FollowButtonProps = {
  readonly words: CardWords;
  readonly reader: CardReader;
  /** @returns is the company followed now? */
  readonly follow: (isFollowed: boolean) => Promise<boolean>;
};

/** A switch with a star. In a private window it says why it does nothing, and stays where it is. */
export function FollowButton({ words, reader, follow }: FollowButtonProps) {
  const [isFollowed, setIsFollowed] = useState(reader.isFollowed);
  const toggle = async () => setIsFollowed(await follow(!isFollowed));
  return (
    <button
      type="button"
      class="button plain follow"
      aria-pressed={isFollowed}
      aria-disabled={reader.isPrivate}
      title={reader.isPrivate ? words.privateNote : words.followHint}
      onClick={reader.isPrivate ? undefined : () => void toggle()}
    >
      <svg width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true">
        <path
          d="M0-7 2.1-2.2 7.2-1.8 3.3 1.6 4.5 6.7 0 3.9-4.5 6.7-3.3 1.6-7.2-1.8-2.1-2.2Z"
          fill={isFollowed ? "currentColor" : "none"}
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      </svg>
      {words.follow}
    </button>
  );
}
