import type { Speaker } from "../domain/claim.js";

export const REGISTER_IDS = ["washington-ag", "hibp", "vcdb", "hhs-ocr", "california-ag"] as const;

export type RegisterId = (typeof REGISTER_IDS)[number];

/** What is said of a register wherever its rows are shown. */
export type Register = {
  readonly title: string;
  /** Whose account a claim of it is, as a reader sees it. */
  readonly account: string;
  readonly by: Speaker;
  readonly homepage: string;
  /** Its licence as the register itself states it. */
  readonly licence: string;
  readonly attribution: string;
};

export const REGISTERS: { readonly [Id in RegisterId]: Register } = {
  "washington-ag": {
    title: "Washington State Attorney General, data breach notices",
    account: "Washington State Attorney General",
    by: "regulator",
    homepage:
      "https://data.wa.gov/Consumer-Protection/Data-Breach-Notifications-Affecting-Washington-Res/sb4j-ca4h",
    licence: "State open data; terms not read",
    attribution: "Washington State Attorney General",
  },
  hibp: {
    title: "Have I Been Pwned, breached sites",
    account: "Have I Been Pwned",
    by: "researcher",
    homepage: "https://haveibeenpwned.com/",
    licence: "CC-BY-4.0",
    attribution: "Have I Been Pwned, haveibeenpwned.com",
  },
  vcdb: {
    title: "VERIS Community Database",
    account: "VCDB",
    by: "researcher",
    homepage: "https://github.com/vz-risk/VCDB",
    licence: "CC-BY-SA-4.0",
    attribution: "VERIS Community Database, as coded by VCDB",
  },
  "hhs-ocr": {
    title: "U.S. Department of Health and Human Services, breaches of health information",
    account: "HHS Office for Civil Rights",
    by: "regulator",
    homepage: "https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf",
    licence: "U.S. government work",
    attribution: "U.S. Department of Health and Human Services, Office for Civil Rights",
  },
  "california-ag": {
    title: "California Attorney General, data security breaches",
    account: "California Attorney General",
    by: "regulator",
    homepage: "https://oag.ca.gov/privacy/databreach/list",
    licence: "State public record; terms not read",
    attribution: "California Attorney General",
  },
};

const ROW_URLS: { readonly [Id in RegisterId]?: string } = {
  "washington-ag": "https://data.wa.gov/resource/sb4j-ca4h.json?id=",
  hibp: "https://haveibeenpwned.com/Breach/",
  vcdb: "https://github.com/vz-risk/VCDB/blob/master/data/json/validated/",
};

/** Where a reader finds a row; the whole list for registers that have no page for one row. */
export function rowUrl(register: RegisterId, id: string): string {
  const start = ROW_URLS[register];
  if (start === undefined) return REGISTERS[register].homepage;
  return `${start}${encodeURIComponent(id)}${register === "vcdb" ? ".json" : ""}`;
}
