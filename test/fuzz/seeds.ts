import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings.js";
import {
  claim,
  company,
  companyId,
  edtf,
  incident,
  reference,
  sourceFacts,
} from "../support/builders.js";

/** A small source in which every kind of record and every optional part stands. Made up. */
export const MADE_UP_SOURCE = {
  ...sourceFacts({
    companies: [
      company("examplecorp", {
        aliases: [
          { text: "Examplecorp", class: "distinctive" },
          { text: "イグザンプル", class: "native-script" },
          { text: "exampling", class: "brand" },
        ],
        domains: ["examplecorp.example"],
        country: "JP",
      }),
      company("sampleworks", { name: "Sampleworks AG" }),
    ],
    incidents: [
      incident(
        claim("intrusion-started", "2021-06/2021-09~", { account: "Example Press" }),
        claim("detected", "2021-11-11", { saidOn: "2021-11-26", label: "an alarm" }),
        claim("disclosed", "2021-11-26", {
          references: [reference({ published: edtf("2021-11") })],
        }),
      ),
    ],
  }),
  populations: [
    {
      measure: "detectionToPublicNotice",
      name: "example notices",
      part: "all",
      period: "2016/2024",
      count: 1086,
      quantiles: Array.from({ length: 101 }, (_, percent) => percent * 3),
    },
  ],
} as const;

export const MADE_UP_SETTINGS_VALUE: Settings = {
  ...DEFAULT_SETTINGS,
  followed: [companyId("examplecorp")],
};

/** As the first version kept them. */
export const MADE_UP_SETTINGS = JSON.stringify({
  version: 1,
  value: { ...DEFAULT_SETTINGS, sitesOff: ["gazette.example"], followed: ["examplecorp"] },
});
