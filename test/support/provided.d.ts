import "vitest";

/** What `vitest.config.ts` gives to tests that come in two sizes. */
declare module "vitest" {
  export interface ProvidedContext {
    filesPerDoor: number;
    /** From 0 to 1. */
    shareOfHeavyPages: number;
  }
}
