// Runs the tests of src/: bundles each *.test.ts and hands them to node's own test runner.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const files = (await readdir(join(here, "src"), { recursive: true })).filter((file) => file.endsWith(".test.ts")).sort();
const out = await mkdtemp(join(tmpdir(), "kgraph-web-"));
try {
  await build({
    absWorkingDir: here,
    entryPoints: files.map((file) => join("src", file)),
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: out,
    outExtension: { ".js": ".mjs" },
    loader: { ".rq": "text" },
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const built = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".mjs")).map((file) => join(out, file));
  process.exitCode = spawnSync(process.execPath, ["--test", ...built], { stdio: "inherit" }).status ?? 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
