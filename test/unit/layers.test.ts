import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NEVER, ROOMS } from "./layers-table.js";

type Planted = {
  readonly file: string;
  readonly room: string;
  readonly imported: string;
  readonly allowed: boolean;
};

const planted: Planted[] = Object.entries(ROOMS).flatMap(([room, { may, not }]) => {
  const forms = [
    ...["./neighbour.js", ...may].map((imported) => ({ imported, allowed: true })),
    ...[...not, ...NEVER].map((imported) => ({ imported, allowed: false })),
  ];
  return forms.map((form, at) => ({ room, ...form, file: `src/${room}/planted-${at}.ts` }));
});

let copy = "";
let refused: ReadonlySet<string> = new Set();

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "breachnote-layers-"));
  for (const file of ["biome.jsonc", "package.json", ".gitignore"]) cpSync(file, join(copy, file));
  for (const { file, imported } of planted) write(file, `import ${JSON.stringify(imported)};\n`);
  for (const [at, form] of Object.entries(FORMS)) write(`src/dataset/form-${at}.ts`, form);
  refused = filesRefused(copy);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Ways to reach another room other than a plain import. */
const FORMS = [
  'export { detect } from "../detection/detect.js";\n',
  'export * from "../detection/detect.js";\n',
  'import type { Mention } from "../detection/mention.js";\nexport type M = Mention;\n',
  'export const detect = () => import("../detection/detect.js");\n',
  'import text from "../detection/detect.js?raw";\nexport const t = text;\n',
];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

function filesRefused(folder: string): ReadonlySet<string> {
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const options = [
    "lint",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=json",
    ".",
  ];
  const found = new Set<string>();
  try {
    execFileSync(process.execPath, [biome, ...options], {
      cwd: folder,
      stdio: "pipe",
      maxBuffer: 2 ** 26,
    });
  } catch (failure) {
    const { diagnostics } = JSON.parse(String((failure as { stdout: Buffer }).stdout)) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    for (const { category, location } of diagnostics) {
      if (category === "lint/style/noRestrictedImports") found.add(location.path);
    }
  }
  return found;
}

describe("the allow-list of each room", () => {
  test.each(planted)("src/$room importing $imported is allowed: $allowed", ({ file, allowed }) => {
    expect(refused.has(file)).toBe(!allowed);
  });

  test.each(FORMS.map((form, at) => ({ form: form.split("\n")[0], at })))(
    "refuses $form",
    ({ at }) => {
      expect(refused.has(`src/dataset/form-${at}.ts`)).toBe(true);
    },
  );

  test("exists for every room", () => {
    const rooms = new Set(
      readdirSync("src", { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => dirname(file).split(/[\\/]/)[0]),
    );
    for (const room of rooms) expect(Object.keys(ROOMS)).toContain(room);
  });

  test("cannot be passed by a form of import that the linter does not read", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    for (const file of sources) {
      const text = readFileSync(join("src", file), "utf8");
      expect(text, file).not.toMatch(
        /:\s*(typeof )?import\(|\brequire\(|import\.meta\.glob|<reference path/,
      );
    }
  });
});
