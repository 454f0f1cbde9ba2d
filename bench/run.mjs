// npm run bench: the add-in's engine against peers on the same ledgers, each in its own process, rounds interleaved.
// Options: --rows 10000,100000,1000000  --rounds 9  --peers anchor,plain-loop,objects
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences } from './workload/digest.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '9' },
    peers: { type: 'string', default: 'anchor,plain-loop,objects' },
  },
});
const WARM_UP_ROUNDS = 25;
const WARM_UP_MILLISECONDS = 4000;

/** Where each peer is. */
const PEERS = {
  anchor: { path: here('../../shared/bench-rig/limit/best.mjs') },
  'plain-loop': { path: here('peers/plain-loop.mjs') },
  objects: { path: here('peers/objects.mjs') },
};

function start(path, rows) {
  const flags = ['--expose-gc', '--max-semi-space-size=16', '--max-old-space-size=6000'];
  const child = spawn(process.execPath, [...flags, here('child.mjs'), path, String(rows)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${path} ended early.`);
    return JSON.parse(value);
  };
  return {
    hello: next,
    ask: (command) => {
      child.stdin.write(`${command}\n`);
      return next();
    },
    quit: () => child.stdin.end('quit\n'),
  };
}

async function prepare(path, rows) {
  const process = start(path, rows);
  const { name } = await process.hello();
  const { digest } = await process.ask('check');
  const begin = performance.now();
  for (let i = 0; i < WARM_UP_ROUNDS && performance.now() - begin < WARM_UP_MILLISECONDS; i++)
    await process.ask('run');
  return { ...process, name, digest };
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

async function compare(candidate, peer, rounds) {
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes every round, so that neither profits from the other's warm machine.
    const order = round % 2 === 0 ? [candidate, peer] : [peer, candidate];
    const times = new Map();
    for (const one of order) times.set(one, (await one.ask('run')).milliseconds);
    pairs.push({ own: times.get(candidate), other: times.get(peer) });
  }
  return {
    own: median(pairs.map(({ own }) => own)),
    other: median(pairs.map(({ other }) => other)),
    ratio: median(pairs.map(({ own, other }) => own / other)),
  };
}

let hasFailed = false;
for (const rows of options.rows.split(',').map(Number)) {
  const candidate = await prepare(here('candidate.mjs'), rows);
  console.log(
    `\n${rows.toLocaleString('en')} rows, ${candidate.digest.customers.toLocaleString('en')} customers`,
  );
  console.log('| peer | engine ns/row | peer ns/row | engine ÷ peer | outputs |');
  console.log('|---|---|---|---|---|');
  for (const key of options.peers.split(',')) {
    const peerFile = PEERS[key];
    if (peerFile === undefined || !existsSync(peerFile.path)) {
      console.log(`| ${key} | | | not here | |`);
      continue;
    }
    const peer = await prepare(peerFile.path, rows);
    const { own, other, ratio } = await compare(candidate, peer, Number(options.rounds));
    const different = differences(candidate.digest, peer.digest);
    hasFailed ||= different.length > 0;
    const perRow = (milliseconds) => ((milliseconds * 1e6) / rows).toFixed(0);
    const verdict = different.length === 0 ? 'identical' : `DIFFER: ${different.join(', ')}`;
    console.log(
      `| ${peer.name} | ${perRow(own)} | ${perRow(other)} | **${ratio.toFixed(2)}** | ${verdict} |`,
    );
    peer.quit();
  }
  candidate.quit();
}
process.exitCode = hasFailed ? 1 : 0;
