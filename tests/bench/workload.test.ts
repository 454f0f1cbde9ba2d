import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const BENCH = join(__dirname, '../../bench');

/** The digest of one implementation's output on a generated ledger, from the process that the bench itself starts. */
function digestOf(module: string): Record<string, number> {
  const answers = execFileSync(process.execPath, [join(BENCH, 'child.mjs'), join(BENCH, module), '3000'], {
    input: 'check\nquit\n',
    encoding: 'utf8',
  });
  const { digest } = JSON.parse(answers.trim().split('\n')[1] ?? '{}') as { digest: Record<string, number> };
  return digest;
}

describe('the benchmark workload', () => {
  const engine = digestOf('candidate.mjs');

  it.each(['peers/plain-loop.mjs', 'peers/objects.mjs'])('gives the figures of %s', (peer) => {
    const other = digestOf(peer);
    expect(Object.keys(engine)).toEqual(Object.keys(other));
    for (const [name, sum] of Object.entries(other)) {
      expect(Math.abs((engine[name] ?? Number.NaN) - sum)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(sum)),
      );
    }
  });

  it('works on a ledger with open items and several customers', () => {
    expect(engine['customers']).toBeGreaterThan(100);
    expect(engine['open items']).toBeGreaterThan(200);
  });
});
