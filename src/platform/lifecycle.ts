import browser from "webextension-polyfill";

export type CommandName = "next-company" | "previous-company" | "toggle-here";

const COMMANDS: readonly string[] = [
  "next-company",
  "previous-company",
  "toggle-here",
] satisfies CommandName[];

/** Calls back with the keyboard command and the tab in front. */
export function onCommand(listener: (command: CommandName, tab: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (isCommand(command) && tab?.id !== undefined) listener(command, tab.id);
  });
}

/** Calls back once after the extension was installed or updated. */
export function onInstalled(listener: (reason: "installed" | "updated") => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") listener("installed");
    if (reason === "update") listener("updated");
  });
}

/** Calls back when the browser starts. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

function isCommand(command: string): command is CommandName {
  return COMMANDS.includes(command);
}
