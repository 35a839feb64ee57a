import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds in a page, each fault with its first element. */
export type Axe = (page: Page) => Promise<readonly unknown[]>;

/** By every rule. */
export const axeFaults: Axe = (page) => faultsOf(new AxeBuilder({ page }));

/** By every rule but those of landmarks, which are for whole pages; a gallery shows parts of several. */
export const axeFaultsOfParts: Axe = (page) =>
  faultsOf(new AxeBuilder({ page }).disableRules(["region", "landmark-unique"]));

/** By the only rules whose answer depends on the colours: for what was looked through in others. */
export const colourFaults: Axe = (page) =>
  faultsOf(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));

/** By the only rule whose answer depends on where things stand: for what was looked through unmirrored. */
export const placeFaults: Axe = (page) =>
  faultsOf(new AxeBuilder({ page }).withRules(["target-size"]));

async function faultsOf(axe: AxeBuilder): Promise<readonly unknown[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
