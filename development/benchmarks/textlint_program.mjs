// Times textlint with the write-good rules on the texts given as JSON on standard input.
import { createLinter } from "textlint";
import { TextlintKernelDescriptor } from "@textlint/kernel";
import { createRequire } from "node:module";
import fs from "node:fs";
const require = createRequire(import.meta.url);
const rule = require("textlint-rule-write-good").default ?? require("textlint-rule-write-good");
const text = require("@textlint/textlint-plugin-text").default ?? require("@textlint/textlint-plugin-text");
const descriptor = new TextlintKernelDescriptor({
  rules: [{ ruleId: "write-good", rule }],
  plugins: [{ pluginId: "text", plugin: text, options: true }],
  filterRules: [],
});
const linter = createLinter({ descriptor });
const drafts = JSON.parse(fs.readFileSync(0, "utf8"));
const times = [];
for (const [n, draft] of drafts.entries()) {
  const started = performance.now();
  await linter.lintText(draft, "draft.txt");
  if (n >= 20) times.push(performance.now() - started);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ p50: times[times.length >> 1], p99: times[Math.floor(times.length * 0.99)] }));
