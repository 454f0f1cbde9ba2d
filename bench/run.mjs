// npm run bench: the add-in's engine against peers on the same ledgers, each in its own process, rounds interleaved.
// Options: --rows 10000,100000,1000000  --rounds 61  --peers anchor,plain-loop,objects  --limit 2
// Ends with an error when outputs differ, when a peer fails, or when the engine takes more than `limit` times the anchor.
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
    rounds: { type: 'string', default: '61' },
    peers: { type: 'string', default: 'anchor,plain-loop,objects' },
    limit: { type: 'string', default: '2' },
  },
});
const ROUNDS = Number(options.rounds);
const LIMIT = Number(options.limit);
// Long enough for the compiler to be done with every loop, on small ledgers too.
const WARM_UP_MILLISECONDS = 2000;
const FEWEST_WARM_UPS = 5;
const MOST_MILLISECONDS_A_PEER = 60_000;
const FEWEST_ROUNDS = 7;
// A million rows of cells take about 0.4 GB, and while they go through JSON several times that.
const MEMORY = ['--max-semi-space-size=16', '--max-old-space-size=4096'];

const ANCHOR = 'anchor';

/** Where each peer is. */
const PEERS = {
  [ANCHOR]: { path: here('../../shared/bench-rig/limit/best.mjs') },
  'plain-loop': { path: here('peers/plain-loop.mjs') },
  objects: { path: here('peers/objects.mjs') },
};

function start(path, rows) {
  const child = spawn(process.execPath, ['--expose-gc', ...MEMORY, here('child.mjs'), path, String(rows)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${path} ended early at ${rows} rows.`);
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
  const one = start(path, rows);
  const { name } = await one.hello();
  const { digest } = await one.ask('check');
  const begin = performance.now();
  for (let i = 0; i < FEWEST_WARM_UPS || performance.now() - begin < WARM_UP_MILLISECONDS; i++)
    await one.ask('run');
  return { ...one, name, digest };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Times both in turn; answers the medians and how far the ratios lie apart. */
async function compare(candidate, peer) {
  const pairs = [];
  const begin = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - begin > MOST_MILLISECONDS_A_PEER) break;
    // Who goes first changes every round, so that neither profits from the other's warm machine.
    const order = round % 2 === 0 ? [candidate, peer] : [peer, candidate];
    const times = new Map();
    for (const one of order) times.set(one, (await one.ask('run')).milliseconds);
    pairs.push({ own: times.get(candidate), other: times.get(peer) });
  }
  const ratios = pairs.map(({ own, other }) => own / other);
  return {
    own: median(pairs.map(({ own }) => own)),
    other: median(pairs.map(({ other }) => other)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    rounds: pairs.length,
  };
}

/** Compares the engine with one peer; answers its row of the table. */
async function rowOf(key, candidate, rows) {
  const file = PEERS[key];
  if (file === undefined)
    throw new Error(`There is no peer ${key}: choose from ${Object.keys(PEERS).join(', ')}.`);
  if (!existsSync(file.path)) return { key, rows, isAbsent: true };
  const peer = await prepare(file.path, rows);
  const figures = await compare(candidate, peer);
  peer.quit();
  return { key, rows, name: peer.name, ...figures, different: differences(candidate.digest, peer.digest) };
}

function printRow({ name, own, other, ratio, least, most, rounds, rows, key, isAbsent, different }) {
  const size = rows.toLocaleString('en');
  if (isAbsent) {
    console.log(`| ${size} | ${key}: not here | | | | | |`);
    return;
  }
  const perRow = (milliseconds) => ((milliseconds * 1e6) / rows).toFixed(0);
  const outputs = different.length === 0 ? 'identical' : `DIFFER: ${different.join(', ')}`;
  const ratios = `**${ratio.toFixed(2)}** [${least.toFixed(2)}–${most.toFixed(2)}]`;
  console.log(
    `| ${size} | ${name} | ${perRow(own)} | ${perRow(other)} | ${ratios} | ${rounds} | ${outputs} |`,
  );
}

/** Whether a row is as it should be; prints the verdict on the anchor's. */
function judge({ key, rows, isAbsent, ratio, different }) {
  if (isAbsent) return true;
  const isIdentical = different.length === 0;
  if (key !== ANCHOR) return isIdentical;
  const isFast = ratio <= LIMIT;
  const verdict = isFast && isIdentical ? 'holds' : 'FAILS';
  const outputs = isIdentical ? 'outputs identical' : 'outputs DIFFER';
  console.log(
    `${rows.toLocaleString('en')} rows: ${ratio.toFixed(2)} × the anchor, at most ${LIMIT}, ${outputs}: ${verdict}`,
  );
  return isFast && isIdentical;
}

const table = [];
console.log(
  '| rows | peer | engine ns/row | peer ns/row | engine ÷ peer: median [range] | rounds | outputs |',
);
console.log('|---|---|---|---|---|---|---|');
for (const rows of options.rows.split(',').map(Number)) {
  const candidate = await prepare(here('candidate.mjs'), rows);
  for (const key of options.peers.split(',')) {
    const row = await rowOf(key, candidate, rows);
    printRow(row);
    table.push(row);
  }
  candidate.quit();
}
console.log('');
process.exitCode = table.map(judge).every(Boolean) ? 0 : 1;
