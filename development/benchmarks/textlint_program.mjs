// textlint with the write-good rules behind the same questions as the other peers (see peer_program.py).
// Run in the folder that holds node_modules.
import { createRequire } from "node:module";
import fs from "node:fs";
import readline from "node:readline";

const require = createRequire(`${process.cwd()}/`);
const { createLinter } = require("textlint");
const { TextlintKernelDescriptor } = require("@textlint/kernel");
const part = (name) => require(name).default ?? require(name);

const descriptor = new TextlintKernelDescriptor({
  rules: [{ ruleId: "write-good", rule: part("textlint-rule-write-good") }],
  plugins: [{ pluginId: "text", plugin: part("@textlint/textlint-plugin-text"), options: true }],
  filterRules: [],
});
const linter = createLinter({ descriptor });

function highestMemory() {
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "ascii"))[1]) / 1024;
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const ms = [];
  for (const asked of JSON.parse(line).texts) {
    const before = Array.isArray(asked) ? asked : [asked];
    const text = before.pop();
    for (const earlier of before) await linter.lintText(earlier, "draft.txt");
    const started = performance.now();
    await linter.lintText(text, "draft.txt");
    ms.push(performance.now() - started);
  }
  console.log(JSON.stringify({ ms, memory_mb: highestMemory() }));
}
