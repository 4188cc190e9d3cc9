// Measures how soon after its start a program answers its first signed webhook, and how many it answers a second: `minutes serve` beside Probot, on the same machine in the same run.
//   npm ci --prefix tests && npm ci --prefix tests/Benchmarks/Serving
//   node tests/Benchmarks/Serving/measure.mjs NATIVE [BUILD]     the published executable, and the one of a usual build
import { spawn, execFileSync } from 'node:child_process';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const here = dirname(fileURLToPath(import.meta.url));
const [native, build] = process.argv.slice(2);
const starts = Number(process.env.STARTS ?? 15);
const seconds = Number(process.env.SECONDS ?? 10);
const secret = 'the tide comes in, the tide goes out';
const port = 18480;
const tick = 1000 / Number(execFileSync('getconf', ['CLK_TCK']));
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Real payloads, signed.
const payloads = JSON.parse(readFileSync(join(here, '../../node_modules/@octokit/webhooks-examples/api.github.com/index.json')))
  .flatMap(({ name, examples }) => examples.map((example) => ({ name, body: JSON.stringify(example) })));
const requests = payloads.map(({ name, body }, number) => ({
  method: 'POST',
  path: '/api/github/webhooks',
  headers: {
    'content-type': 'application/json',
    'x-github-event': name,
    'x-github-delivery': `d-${number}`,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  },
  body,
}));

// A GitHub that has none of the repositories, and takes as long to say so as GitHub does.
const github = createServer(async ({ url }, response) => {
  await sleep(200);
  const [status, answer] = url.endsWith('/access_tokens') ? [201, { token: 'ghs_0', expires_at: new Date(Date.now() + 3600e3) }] : url.startsWith('/app/installations') ? [200, []] : [404, { message: 'Not Found' }];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}).listen(0, '127.0.0.1');
await new Promise((listening) => github.once('listening', listening));
const api = `http://127.0.0.1:${github.address().port}`;

const key = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'pkcs1', format: 'pem' } }).privateKey;
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, GITHUB_APP_ID: '1', GITHUB_APP_PRIVATE_KEY: key, GITHUB_WEBHOOK_SECRET: secret, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql` };
const serve = (path) => ({ command: path, arguments: ['serve', '--listen', `127.0.0.1:${port}`], environment });
const programs = {
  ...(native ? { native: serve(native) } : {}),
  ...(build ? { build: serve(build) } : {}),
  Probot: {
    command: process.execPath,
    arguments: [join(here, 'probot.mjs')],
    environment: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', APP_ID: '1', PRIVATE_KEY: key, WEBHOOK_SECRET: secret, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'info', LOG_FORMAT: 'json', GHE_HOST: 'localhost' },
  },
};

const start = ({ command, arguments: list, environment: variables }) => spawn(command, list, { env: variables, stdio: ['ignore', 'ignore', process.env.LOUD ? 'inherit' : 'ignore'] });

const send = ({ method, path, headers, body }) => new Promise((done, failed) => {
  const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent: false }, (answer) => {
    answer.resume().once('end', () => done(answer.statusCode));
  });
  sent.once('error', failed).end(body);
});

// Until somebody listens, a connection is refused at once; then the first one that is answered counts.
async function untilAnswered() {
  for (;;) {
    try {
      const status = await send(requests.find(({ headers }) => headers['x-github-event'] === 'push'));
      if (status >= 200 && status < 300) return;
      throw new Error(`It answered ${status}.`);
    } catch (failure) {
      if (!['ECONNREFUSED', 'ECONNRESET'].includes(failure.code)) throw failure;
      await sleep(1);
    }
  }
}

// What the processor had to do for it, in milliseconds; other programs on the machine make little difference to that.
const processor = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0) * tick;
const memory = (pid, name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
const ended = (process) => new Promise((done) => process.once('exit', done).kill('SIGKILL'));
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function measureStart(program) {
  const runs = [];
  for (let run = 0; run < starts; run++) {
    const began = performance.now();
    const process = start(program);
    await untilAnswered();
    runs.push({ wall: performance.now() - began, cpu: processor(process.pid), rss: memory(process.pid, 'VmRSS') });
    await ended(process);
  }

  return { median: median(runs.map(({ wall }) => wall)), least: Math.min(...runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)), rss: median(runs.map(({ rss }) => rss)) };
}

async function measureLoad(program) {
  const process = start(program);
  await untilAnswered();
  await autocannon({ url: `http://127.0.0.1:${port}`, connections: 32, duration: 2, requests });
  const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections: 32, duration: seconds, requests });
  const most = memory(process.pid, 'VmHWM');
  await ended(process);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, most, wrong: result.non2xx + result.errors };
}

console.log(`${cpus().length} processors, ${cpus()[0].model}; load at the beginning ${loadavg()[0].toFixed(1)}; ${starts} starts, ${seconds} s of load with 32 connections, ${payloads.length} payloads\n`);
console.log('| program | first answer, median | least | processor time | memory then | webhooks a second | p50 | p99 | most memory | not 2xx |');
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const [name, program] of Object.entries(programs)) {
  const first = await measureStart(program);
  const load = await measureLoad(program);
  const cells = [`${first.median.toFixed(0)} ms`, `${first.least.toFixed(0)} ms`, `${first.cpu.toFixed(0)} ms`, `${first.rss.toFixed(0)} MB`, load.rate.toFixed(0), `${load.p50} ms`, `${load.p99} ms`, `${load.most.toFixed(0)} MB`, load.wrong];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

if (native) console.log(`\nThe native executable has ${(statSync(native).size / 1024 / 1024).toFixed(1)} MiB. Load at the end ${loadavg()[0].toFixed(1)}.`);
github.close();
