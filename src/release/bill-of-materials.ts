/** What `package-lock.json` says of one installed package. */
type LockedPackage = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
};

export type LockFile = {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** A package that ships, as the lock file pins it. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** SHA-512 of the published archive, in hexadecimal. */
  readonly sha512: string;
};

const FOLDER = "node_modules/";

/** The packages whose code ships: all that are installed without those for development. */
export function shippedPackages({ packages }: LockFile): readonly ShippedPackage[] {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path.startsWith(FOLDER) && dev !== true)
    .map(([path, { version = "", license = "", integrity = "" }]) => ({
      name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version,
      licence: license,
      sha512: hexOf(integrity),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The bill of materials of a release in CycloneDX 1.6, the same bytes for the same lock file. */
export function billOfMaterials(lock: LockFile): string {
  const root = {
    type: "application",
    "bom-ref": lock.name,
    name: lock.name,
    version: lock.version,
  };
  const components = shippedPackages(lock).map(({ name, version, licence, sha512 }) => ({
    type: "library",
    "bom-ref": purlOf(name, version),
    name,
    version,
    purl: purlOf(name, version),
    licenses: [{ expression: licence }],
    hashes: [{ alg: "SHA-512", content: sha512 }],
  }));
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: root },
    components,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A scope's "@" is escaped in a package URL. */
function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function hexOf(integrity: string): string {
  const [algorithm, digest = ""] = integrity.split("-");
  if (algorithm !== "sha512") throw new Error(`a package is pinned by SHA-512: "${integrity}"`);
  return Buffer.from(digest, "base64").toString("hex");
}
