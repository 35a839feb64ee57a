import type { SourceStatement } from "../dataset/packed-writer.js";
import { REGISTERS } from "../registers/register.js";

const { hibp, vcdb, "hhs-ocr": hhs, "washington-ag": washington } = REGISTERS;

/** What each packed file says of itself; its dates come from the records. The first leads when they are joined. */
export const SOURCE_STATEMENTS = [
  {
    id: "core",
    title: "Core list",
    publisher: "Breachnote contributors",
    homepage: "",
    licence: `CC0-1.0 (records), ${hibp.licence} (${hibp.account}), state open data (${washington.account})`,
    attribution: `Breachnote contributors; ${washington.attribution}; ${hibp.attribution}`,
  },
  {
    id: "vcdb",
    title: vcdb.title,
    publisher: "VERIS Community Database",
    homepage: vcdb.homepage,
    licence: vcdb.licence,
    attribution: vcdb.attribution,
  },
  {
    id: "hhs",
    title: hhs.title,
    publisher: "U.S. Department of Health and Human Services",
    homepage: hhs.homepage,
    licence: hhs.licence,
    attribution: hhs.attribution,
  },
] as const satisfies readonly Omit<SourceStatement, "published" | "expires">[];

export type SourceId = (typeof SOURCE_STATEMENTS)[number]["id"];
