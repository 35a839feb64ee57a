/** A moment, in ms since 1970 as the device's clock tells it. */
export type Moment = number;
