/** Finds the browsers that commands, stories and `npm start` run in; on Debian and Ubuntu, as root, installs them. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

type Known = {
  readonly title: string;
  /** The environment variable that names the program and is believed before all else. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  /** Debian's package. */
  readonly packageName: string;
  /** The oldest version that the manifest admits. */
  readonly atLeast: number;
};

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    title: "Chromium, Chrome or Edge",
    variable: "CHROME_PATH",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
    ],
    paths: {
      darwin: [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ],
      win32: inProgramFolders([
        "Chromium\\Application\\chrome.exe",
        "Google\\Chrome\\Application\\chrome.exe",
        "Microsoft\\Edge\\Application\\msedge.exe",
      ]),
    },
    packageName: "chromium",
    atLeast: 140,
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    paths: {
      darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
      win32: inProgramFolders(["Mozilla Firefox\\firefox.exe"]),
    },
    packageName: "firefox-esr",
    atLeast: 153,
  },
};

/** Japanese and Chinese names would be empty boxes in the screenshots without it. */
const FONT_PACKAGE = "fonts-noto-cjk";

/**
 * The path of a browser that is new enough for the extension.
 *
 * @throws when there is none and none can be installed; the message says what to do
 */
export function findBrowser(name: BrowserName): string {
  const known = KNOWN[name];
  const path = installed(known) ?? afterInstall(known);
  if (path === undefined) throw new Error(missing(known));
  const version = versionOf(path);
  if (version !== undefined && version < known.atLeast) {
    throw new Error(
      `${path} is version ${version}; Breachnote needs ${known.title} ${known.atLeast} or newer.`,
    );
  }
  return path;
}

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function installed(known: Known): string | undefined {
  const named = process.env[known.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${known.variable} names ${named}, which does not exist.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = known.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [...onPath, ...(known.paths[process.platform] ?? [])].find((path) => existsSync(path));
}

function afterInstall(known: Known): string | undefined {
  if (!isRoot() || !isDebianLike()) return undefined;
  console.error(`${known.title} is missing: installing ${known.packageName} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { stdio: "inherit", env });
  const packages = [known.packageName, FONT_PACKAGE];
  execFileSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], {
    stdio: "inherit",
    env,
  });
  return installed(known);
}

function isDebianLike(): boolean {
  return existsSync("/etc/os-release") && /debian/i.test(readFileSync("/etc/os-release", "utf8"));
}

/** The major version; `undefined` where the program does not say (Windows). */
function versionOf(path: string): number | undefined {
  if (process.platform === "win32") return undefined;
  const said = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 }).stdout ?? "";
  const major = /(\d+)\.\d+/.exec(said)?.[1];
  return major === undefined ? undefined : Number(major);
}

function inProgramFolders(programs: readonly string[]): readonly string[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
}

function missing(known: Known): string {
  return [
    `No ${known.title} was found.`,
    `Install it (on Debian: apt-get install ${known.packageName}),`,
    `or give its path in ${known.variable}.`,
  ].join(" ");
}
