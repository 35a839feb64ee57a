import { expect, test } from "vitest";
import type { Library } from "../../../src/background/library.js";
import { popupHandlers } from "../../../src/background/popup-handlers.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { finish } from "../../../src/dataset/steps.js";
import {
  claim,
  company,
  day,
  incident,
  incidentId,
  packed,
  sourceFacts,
  sourceStatement,
} from "../../support/builders.js";

test("what several sources tell of one incident is held once", async () => {
  const companies = [company("examplecorp")];
  const told = incident(claim("disclosed", "2021-11-26"));
  const retold = { ...told, id: incidentId("examplecorp-2021-again"), source: "other" };
  const core = packed(sourceFacts({ companies, incidents: [told] }));
  const other = packed({ info: sourceStatement("other"), companies, incidents: [retold] });
  const dataset = joinSources([core, other], new Set(["other"]));
  const library: Pick<Library, "dataset" | "incidentCount"> = {
    dataset: async () => dataset,
    incidentCount: async () => finish(dataset.countIncidents()),
  };
  const { whatIsHeld } = popupHandlers(library as Library); // it asks for nothing else
  expect(await whatIsHeld({}, { isOwnPage: true, host: "", tab: undefined })).toEqual({
    sourceCount: 2,
    incidentCount: 1,
    newestNotice: day("2021-11-26"),
  });
});
