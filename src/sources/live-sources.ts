import { REGISTERS, type RegisterId } from "../registers/register.js";

/** A public register that the extension can read from its own host, once the reader wants that. */
export type LiveSource = {
  readonly id: string;
  readonly register: RegisterId;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
};

/** More rows than the register has taken in so far, ten times over; without a limit it answers with 1,000. */
const MOST_WASHINGTON_ROWS = 20_000;

/** In the order in which they follow the bundled sources. */
export const LIVE_SOURCES: readonly LiveSource[] = [
  {
    id: "live-hibp",
    register: "hibp",
    title: REGISTERS.hibp.title,
    publisher: "Have I Been Pwned",
    url: "https://haveibeenpwned.com/api/v3/breaches",
  },
  {
    id: "live-washington-ag",
    register: "washington-ag",
    title: REGISTERS["washington-ag"].title,
    publisher: "Washington State Attorney General",
    url: `https://data.wa.gov/resource/sb4j-ca4h.json?$limit=${MOST_WASHINGTON_ROWS}`,
  },
  {
    id: "live-california-ag",
    register: "california-ag",
    title: REGISTERS["california-ag"].title,
    publisher: "California Attorney General",
    url: "https://oag.ca.gov/privacy/databreach/list-export",
  },
];
