import type { JSX } from "preact";
import type { AccountState } from "../domain/accounts.js";

/** Drawn in a square from −6 to 6. Each differs from the others without any colour. */
const SHAPES: Readonly<Record<AccountState, JSX.Element>> = {
  "one-account": <circle r="5" />,
  "accounts-agree": (
    <>
      <circle cx="-2" r="4" />
      <circle cx="2" r="4" />
    </>
  ),
  "accounts-differ": (
    <>
      <path d="M0-6 6 0 0 6-6 0Z" />
      <path d="M0-2.5 2.5 0 0 2.5-2.5 0Z" />
    </>
  ),
  "accounts-differed-since-confirmed": <path d="M0-6 6 0 0 6-6 0Z" />,
  "disputed-by-the-company": <path d="M-5-5H5V5H-5ZM-5 5 5-5" />,
  "dates-not-reported": <circle r="5" stroke-dasharray="2.6 2.6" />,
};

/** The shape of an account state; its words always stand beside it. */
export function AccountStateShape({ state }: { readonly state: AccountState }) {
  return (
    <svg
      width="13"
      height="13"
      viewBox="-7 -7 14 14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  );
}
