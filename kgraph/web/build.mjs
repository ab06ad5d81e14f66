// Builds dist/ from src/: `node build.mjs`, or `node build.mjs --outdir=DIR` to build elsewhere.
// The same sources and package-lock.json give the same bytes.
import { cp, mkdir, readFile, rm, writeFile, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.find((argument) => argument.startsWith("--outdir="));
const out = given ? resolve(given.slice("--outdir=".length)) : join(here, "dist");

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".rq": "text", ".woff2": "file", ".svg": "file" },
  assetNames: "[name]",
  metafile: true,
  logLevel: "warning",
};

async function licences(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) packages.add(found[1]);
  }
  const texts = [];
  for (const name of [...packages].sort()) {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? (await readFile(join(folder, file), "utf8")).trim() : "";
    texts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  return `The built files hold code and fonts of these packages.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const page = await build({
  ...common,
  entryPoints: { app: "src/main.tsx", style: "src/style/style.css" },
  outdir: out,
  format: "esm",
  splitting: true,
  chunkNames: "part-[hash]",
});
// A picture of its own is one file, with script and style inlined by whoever writes it: no parts, no fonts.
const picture = await build({
  ...common,
  entryPoints: { network: "src/network/page.tsx", "network-style": "src/style/picture.css" },
  outdir: out,
  format: "iife",
});
await cp(join(here, "src/explorer.html"), join(out, "explorer.html"));
await cp(join(here, "src/icon.svg"), join(out, "icon.svg"));
await writeFile(join(out, "LICENCES.txt"), await licences([page, picture].flatMap((built) => Object.keys(built.metafile.inputs))));
