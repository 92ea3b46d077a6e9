/** That a mistake in the content stops `npm run check` and the build, and that both say the same about it. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakContent, problemsOf } from "../fixtures/breakContent";
import { root } from "../fixtures/shipped";

const needed = ["src", "public", "scripts", "package.json", "vite.config.ts", "index.html", "tsconfig.json"];
const broken = breakContent("claims.json", '"exact": "The two sides are', '"exact": "The two sites are');
const project = mkdtempSync(join(tmpdir(), "line-of-contact-"));

let env = process.env;

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8", env });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  for (const path of needed) cpSync(join(root, path), join(project, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "junction");
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe("a copy of the project with one mistake in its content", () => {
  beforeAll(() => {
    writeFileSync(join(project, "src/content/claims.json"), broken["claims.json"] ?? "");
  });
  const [problem = "no problem"] = problemsOf(broken);

  it("does not pass the check, which names the problem on a line of its own", { timeout: 60_000 }, () => {
    const { status, said } = run("scripts/checkContent.mjs");
    expect(said.split("\n")).toContain(problem);
    expect(status).toBe(1);
  });

  it("is not built, for the same reason", { timeout: 60_000 }, () => {
    const { status, said } = run(join("node_modules", "vite", "bin", "vite.js"), "build", "--configLoader", "runner");
    expect(said.split("\n")).toContain(problem);
    expect(status).not.toBe(0);
    expect(existsSync(join(project, "dist/index.html"))).toBe(false);
  });
});

describe("the same copy without the mistake", () => {
  it("passes the check", { timeout: 60_000 }, () => {
    cpSync(join(root, "src/content/claims.json"), join(project, "src/content/claims.json"));
    expect(run("scripts/checkContent.mjs")).toEqual({ status: 0, said: "content: no problems\n" });
  });
});

describe("a build for an address that is none", () => {
  it("fails at once, and says which setting is wrong and what it should be", { timeout: 60_000 }, () => {
    env = { ...process.env, SITE_ADDRESS: "example.org/map" };
    const { status, said } = run(join("node_modules", "vite", "bin", "vite.js"), "build", "--configLoader", "runner");
    env = process.env;
    expect(said).toContain('SITE_ADDRESS is "example.org/map", which is no absolute address.');
    expect(status).not.toBe(0);
    expect(existsSync(join(project, "dist/index.html"))).toBe(false);
  });
});
