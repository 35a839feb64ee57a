import { expect, test } from "vitest";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { openDatasetInSteps } from "../../../src/dataset/packed-reader.js";
import { packSourceInSteps } from "../../../src/dataset/packed-writer.js";
import { finish, type Steps } from "../../../src/dataset/steps.js";
import { claim, company, incident, incidentId, sourceFacts } from "../../support/builders.js";

const COUNT = 3_000;
/** Two passes over the items of one step, and a little. */
const MOST_IN_A_STEP = 100;

const firms = Array.from({ length: COUNT }, (_, at) => company(`firm-${at}`));
const events = firms.map(({ id }, at) => ({
  ...incident(claim("disclosed", "2021-11-26")),
  id: incidentId(`incident-${at}`),
  companies: [id],
}));

/** The same items, and how often one of them was read since the last question. */
function counted<T>(items: readonly T[]): { readonly items: readonly T[]; reads(): number } {
  let reads = 0;
  const watched = new Proxy(items, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key);
    },
  });
  return {
    items: watched,
    reads() {
      const since = reads;
      reads = 0;
      return since;
    },
  };
}

function stepsIn(work: Steps<unknown>): number {
  let steps = 0;
  while (work.next().done !== true) steps += 1;
  return steps;
}

test("no step of packing reads more companies or incidents than a few dozen", () => {
  const companies = counted(firms);
  const incidents = counted(events);
  const facts = sourceFacts({ companies: companies.items, incidents: incidents.items });
  const work = packSourceInSteps(facts);
  let most = 0;
  let all = 0;
  for (let step = work.next(); ; step = work.next()) {
    const reads = companies.reads() + incidents.reads();
    most = Math.max(most, reads);
    all += reads;
    if (step.done === true) break;
  }
  expect(all).toBeGreaterThanOrEqual(2 * COUNT);
  expect(most).toBeLessThan(MOST_IN_A_STEP);
});

test("opening and joining pause the oftener the more there is", () => {
  const steps = (count: number) => {
    const facts = sourceFacts({
      companies: firms.slice(0, count),
      incidents: events.slice(0, count),
    });
    const bytes = finish(packSourceInSteps(facts));
    const opened = finish(openDatasetInSteps(bytes));
    if (!opened.ok) throw new Error(`a packed source opens: found ${opened.error.kind}`);
    const joining = joinSources([opened.value, opened.value]).joinNames();
    return [stepsIn(openDatasetInSteps(bytes)), stepsIn(joining)] as const;
  };
  const [openingFew, joiningFew] = steps(10);
  const [opening, joining] = steps(COUNT);
  expect(opening).toBeGreaterThan(openingFew);
  expect(joining).toBeGreaterThanOrEqual(joiningFew + 2 * Math.floor(COUNT / 1024));
});
