import type { Policy } from '../../policy-tables';

type LadderRow = Policy['dunningLadder'][number];

/** A step with its place on the sheet and the one before it on the same ladder. */
interface PlacedStep {
  readonly row: number;
  readonly step: LadderRow;
  readonly before: LadderRow | null;
}

/** Every step of every ladder, each with its forerunner. */
export function ladderSteps({ dunningLadder }: Policy): PlacedStep[] {
  const latest = new Map<string | null, LadderRow>();
  return dunningLadder.map((step, row) => {
    const before = latest.get(step.ladder) ?? null;
    latest.set(step.ladder, step);
    return { row, step, before };
  });
}
