import type { Day } from "./day.js";
import type { Moment } from "./moment.js";

/** What an update did with one source; `skipped` is not live, or on this device alone. */
export type SourceUpdate =
  | { readonly source: string; readonly did: "updated" | "unchanged" | "skipped" }
  | { readonly source: string; readonly did: "failed"; readonly why: UpdateFailure };

/** Why an update was not installed, or a source not added. */
export type UpdateFailure =
  /** Not reachable, or cut off in the middle. */
  | { readonly kind: "network" }
  | { readonly kind: "http"; readonly status: number }
  | { readonly kind: "timed-out" }
  | { readonly kind: "network-off" }
  | { readonly kind: "not-allowed"; readonly host: string }
  /** The host pointed to another one. */
  | { readonly kind: "other-host"; readonly host: string }
  /** Neither JSON nor CSV by its own word, or not UTF-8. */
  | { readonly kind: "wrong-type"; readonly found: string }
  /** Fewer or more bytes than announced. */
  | { readonly kind: "wrong-length" }
  | { readonly kind: "too-large"; readonly most: number }
  /** `line` is where reading stopped, from 1. */
  | { readonly kind: "unreadable"; readonly line: number; readonly reason: string }
  /** It holds no record that can be used. */
  | { readonly kind: "nothing-usable" }
  | { readonly kind: "signature-missing" }
  | { readonly kind: "signature-wrong" }
  | { readonly kind: "key-changed" }
  /** Its parts do not have the bytes that the list names. */
  | { readonly kind: "parts-differ" }
  /** Its version is lower than that of the copy, or the same with other content. */
  | { readonly kind: "version-not-newer"; readonly found: string }
  | { readonly kind: "expired"; readonly on: Day }
  /** It has fewer than half the incidents of the copy. */
  | { readonly kind: "shrunk"; readonly from: number; readonly to: number }
  | { readonly kind: "needs-newer-breachnote" }
  | { readonly kind: "storage-full" }
  /** What is on the device of it cannot be read any more, nor made again from its text. */
  | { readonly kind: "copy-damaged" }
  /** Asked for in a private window, where nothing is stored. */
  | { readonly kind: "private-window" }
  | { readonly kind: "cancelled" };

/** An update that failed, and what the reader has until the next one. */
export type FailedUpdate = {
  readonly why: UpdateFailure;
  /** When the copy in use was published; `undefined` when nothing of the source is on the device. */
  readonly published: Day | undefined;
  /** `undefined` when the host will not be asked again by itself. */
  readonly nextTry: Moment | undefined;
};

/** The same of a source that is named. */
export type FailedSource = FailedUpdate & { readonly title: string };
