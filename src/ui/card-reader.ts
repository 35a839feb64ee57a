/** What a company is to the reader. */
export type CardReader = {
  readonly isFollowed: boolean;
  /** A private window: nothing that is chosen in it is kept. */
  readonly isPrivate: boolean;
};
