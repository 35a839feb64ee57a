import "vitest";

/** What `vitest.config.ts` gives to tests that come in two sizes. */
declare module "vitest" {
  export interface ProvidedContext {
    filesPerDoor: number;
    /** From 0 to 1. */
    shareOfHeavyPages: number;
    /** Languages that the founding example is pictured in. */
    picturedLanguages: string[];
    /** How often the worker is killed while the reader asks and chooses. */
    kills: number;
    /** How often it is killed while a list is refreshed, which takes seconds each time. */
    refreshKills: number;
    tabsAtOnce: number;
    /** Pages that one reader reads in a row. */
    pagesRead: number;
  }
}
