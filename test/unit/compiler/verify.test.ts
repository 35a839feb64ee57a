import { describe, expect, test } from "vitest";
import { verify } from "../../../src/compiler/verify.js";
import { packSource, type SourceFacts } from "../../../src/dataset/packed-writer.js";
import {
  claim,
  company,
  companyId,
  incident,
  incidentId,
  sourceFacts,
} from "../../support/builders.js";

/** The founding example's numbers, with nothing else of it. */
const landmark = sourceFacts({
  companies: [company("panasonic", { name: "Panasonic" })],
  incidents: [
    {
      ...incident(
        claim("intrusion-started", "2021-06-22"),
        claim("detected", "2021-11-11"),
        claim("disclosed", "2021-11-26"),
      ),
      id: incidentId("panasonic-2021-file-server"),
      companies: [companyId("panasonic")],
    },
  ],
});

function packedFile(facts: SourceFacts, bytes = packSource(facts)) {
  return { file: "core.bin", facts, bytes };
}

describe("verify", () => {
  test("finds nothing wrong with what was just packed", () => {
    expect(verify([packedFile(landmark)])).toEqual([]);
  });

  test("finds a company and an incident that differ from what went in", () => {
    const [one] = landmark.incidents;
    const changed = {
      ...landmark,
      companies: [company("panasonic", { name: "Panasonik" })],
      incidents: landmark.incidents.map((found) => ({ ...found, revision: 7 })),
    };
    expect(verify([packedFile(landmark, packSource(changed))])).toEqual([
      "core.bin: company panasonic differs",
      "core.bin: Panasonic is not found as a name of panasonic",
      `core.bin: incident ${one?.id} differs`,
    ]);
  });

  test("finds that the founding example is missing or has other numbers", () => {
    expect(verify([packedFile(sourceFacts())])).toEqual(["panasonic-2021-file-server is missing"]);
    const later = landmark.incidents.map((found) => ({
      ...found,
      claims: [...found.claims.slice(0, 2), claim("disclosed", "2021-11-27")],
    }));
    expect(verify([packedFile({ ...landmark, incidents: later })])).toEqual([
      "panasonic-2021-file-server: firstAccessToPublicNotice is not 157 days",
      "panasonic-2021-file-server: detectionToPublicNotice is not 15 days",
    ]);
  });

  test("refuses bytes that cannot be opened", () => {
    const wrong = verify([packedFile(landmark, new ArrayBuffer(8))]);
    expect(wrong).toEqual(["core.bin: not-a-dataset", "panasonic-2021-file-server is missing"]);
  });
});
