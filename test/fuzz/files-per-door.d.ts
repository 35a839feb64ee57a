import "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    filesPerDoor: number;
  }
}
