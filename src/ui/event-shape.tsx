import type { EventName } from "../domain/claim.js";
import { EVENT_OUTLINES } from "../report/event-outlines.js";

export type EventShapeProps = {
  readonly event: EventName;
  /** Dated by the account itself; hollow otherwise. */
  readonly isOwn: boolean;
};

/** ◆ first access, ■ access ended, ▲ detected, ● public notice, and their kin; inside an `svg`. */
export function EventShape({ event, isOwn }: EventShapeProps) {
  return <path class={isOwn ? "shape" : "shape borrowed"} d={EVENT_OUTLINES[event] ?? ""} />;
}
