import { Session } from "node:inspector/promises";

const WARM_UP = 10;
const RUNS = 20;
/** In bytes: so small that nearly every object is counted. */
const SAMPLING_INTERVAL = 64;
const SETTINGS = {
  samplingInterval: SAMPLING_INTERVAL,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
};

type Node = {
  readonly callFrame: { readonly functionName: string };
  readonly selfSize: number;
  readonly children: readonly Node[];
};

/**
 * Bytes that one run takes of the heap, whatever becomes of them, and not the engine's own for compiling it.
 *
 * @param name of the function in which they are counted
 */
export async function allocatedIn(name: string, measured: () => number): Promise<number> {
  let kept = 0;
  for (let run = 0; run < WARM_UP; run += 1) kept += measured();
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.startSampling", SETTINGS);
  for (let run = 0; run < RUNS; run += 1) kept += measured();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  if (Number.isNaN(kept)) throw new Error("what is measured returns numbers: it does not");
  return sizeIn(name, profile.head) / RUNS;
}

function sizeIn(name: string, { callFrame, selfSize, children }: Node): number {
  if (callFrame.functionName === name) return sizeOf({ callFrame, selfSize, children });
  return children.reduce((sum, child) => sum + sizeIn(name, child), 0);
}

function sizeOf({ selfSize, children }: Node): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}
