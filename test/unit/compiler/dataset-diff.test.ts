import { describe, expect, test } from "vitest";
import { datasetDiff } from "../../../src/compiler/dataset-diff.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import type { Incident } from "../../../src/domain/incident.js";
import {
  claim,
  company,
  incident,
  incidentId,
  packed,
  sourceFacts,
} from "../../support/builders.js";

function dataset(incidents: readonly Incident[]) {
  return joinSources([packed(sourceFacts({ companies: [company("examplecorp")], incidents }))]);
}

describe("datasetDiff", () => {
  const kept = incident(claim("disclosed", "2021-06-01", { id: "c1" }));
  const gone = { ...kept, id: incidentId("gone-incident") };
  const added = { ...kept, id: incidentId("added-incident") };
  const changed = incident(claim("disclosed", "2021-06-02", { id: "c1" }));

  test("lists what was added, what is gone, and which claims changed", () => {
    expect(datasetDiff(dataset([kept, gone]), dataset([changed, added]))).toEqual([
      "companies: 0 added, 0 changed, 0 gone",
      "incidents: 1 added, 1 changed, 1 gone",
      "+ added-incident",
      "- gone-incident",
      "~ examplecorp-2021-server",
      "    + disclosed 2021-06-02 (Examplecorp notice)",
      "    - disclosed 2021-06-01 (Examplecorp notice)",
    ]);
  });

  test("of a dataset with itself has no lines but the counts", () => {
    expect(datasetDiff(dataset([kept]), dataset([kept]))).toHaveLength(2);
  });
});
