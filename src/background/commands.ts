import type { CommandName } from "../platform/lifecycle.js";
import { annotateOnce } from "../platform/page-scripts.js";
import { tellTab } from "../platform/tabs.js";
import { showCount } from "../platform/toolbar.js";

/**
 * Runs a keyboard command in a tab. Where the content script does not run, pressing the command
 * allows it this once, as a click on the toolbar button does.
 */
export async function runCommand(command: CommandName, tab: number): Promise<void> {
  const said = await tell(command, tab);
  if (said === false && command === "toggle-here") await showCount(tab, 0, { showBadge: false });
  if (said !== undefined) return;
  // Annotating is all that "toggle" asks of a page without marks.
  if ((await annotateOnce(tab)) && command !== "toggle-here") await tell(command, tab);
}

function tell(command: CommandName, tab: number): Promise<boolean | undefined> {
  if (command === "toggle-here") return tellTab(tab, "toggleHere", {});
  const direction = command === "next-company" ? "next" : "previous";
  return tellTab(tab, "stepToCompany", { direction });
}
