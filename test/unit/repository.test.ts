import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read("package.json")) as Manifest;

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }>
  >;
}

/** What is under version control, or will be. Without git, every file but those that are made. */
function trackedFiles(): readonly string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
    return listed.split("\0").filter((path) => path !== "");
  } catch {
    return walk(root);
  }
}

function walk(folder: string): readonly string[] {
  const made = new Set(["node_modules", "dist", ".git", "test-results", "playwright-report"]);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return made.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [relative(root, path).split(sep).join("/")] : [];
  });
}

/** Text of a file, or `null` if it is bytes, or was deleted and not yet committed as such. */
function textOf(path: string): string | null {
  try {
    const bytes = readFileSync(join(root, path));
    return bytes.subarray(0, 8000).includes(0) ? null : bytes.toString("utf8");
  } catch {
    return null;
  }
}

/** Paths that exist on one machine only. Written in parts, so that this file does not hold one. */
const machinePath = new RegExp(
  String.raw`(?<![\w.~/-])(?:file://)?/(?:${["home", "root", "work", "Users"].join("|")})/\w`,
);

describe("a path of one machine", () => {
  it.each(["home", "root", "work", "Users"])("is recognised below /%s", (folder) => {
    for (const before of ["", " ", '"', "file://", "=", "("])
      expect(`${before}/${folder}/me/a.txt`).toMatch(machinePath);
  });

  it("is not mistaken for an address or a part of a path", () => {
    for (const other of ["https://example.org/home/a", "./work/a", "../root/a", "/homeland/a", "home/work/a"]) {
      expect(other).not.toMatch(machinePath);
    }
  });

  it("stands in no tracked file", () => {
    const tracked = trackedFiles();
    expect(tracked).toContain("package.json");
    expect(tracked.filter((path) => machinePath.test(textOf(path) ?? ""))).toEqual([]);
  });
});

describe("what is installed", () => {
  it("is the same everywhere: every dependency is pinned to one version", () => {
    const pinned = /^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, version]) => !pinned.test(version))).toEqual([]);
  });

  it("comes from the reader's own registry: the lock names no address", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as Lock;
    const installed = Object.entries(packages).filter(([path]) => path !== "");
    expect(installed.length).toBeGreaterThan(0);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // The content of each package is held all the same.
    expect(installed.filter(([, { integrity, link }]) => integrity === undefined && link !== true)).toEqual([]);
  });

  it("stays so: npm is told to leave addresses out", () => {
    expect(read(".npmrc").split("\n")).toContain("omit-lockfile-registry-resolved=true");
  });
});

describe("the README", () => {
  it.each(["npm ci", "npm start", "npm test", "npm run dev", "npm run build", "npm run check"])(
    "names %s",
    (command) => {
      expect(read("README.md")).toContain(command);
    },
  );

  it("names no command that does not exist", () => {
    const named = [...read("README.md").matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it("names the command that .ci/run calls", () => {
    const commands = read(".ci/run")
      .split("\n")
      .map((line) => line.trim());
    expect(commands).toContain("npm test");
  });
});
