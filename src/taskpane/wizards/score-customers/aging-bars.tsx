import { Caption1 } from '@fluentui/react-components';

import { BarList } from '../../parts/bar-list';
import type { BarLine } from '../../parts/bar-list';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { Format } from '../../format';
import type { ScoreTotals } from '../job';

interface AgingBarsProps {
  readonly totals: ScoreTotals;
  readonly labels: readonly string[];
}

const HALF_A_CENT = 0.005;

/** The open amounts of one currency by aging bucket, with what has no date or is a credit shown apart. */
export function AgingBars({ totals, labels }: AgingBarsProps) {
  const { wording, format } = useSpeech();
  const { score } = wording.pane;
  const amounts: [string, number][] = totals.buckets.map((amount, index) => [labels[index] ?? '', amount]);
  if (totals.undated !== 0) amounts.push([score.undated, totals.undated]);
  if (totals.unappliedCredits !== 0) amounts.push([score.unappliedCredits, totals.unappliedCredits]);
  const sum = amounts.reduce((total, [, amount]) => total + amount, 0);
  // Every amount is rounded to cents on its own.
  const ties = Math.abs(sum - totals.open) < HALF_A_CENT * (amounts.length + 1);
  return (
    <Section title={score.aging(totals.currency)}>
      <BarList lines={linesOf(amounts, format)} />
      <Caption1>
        {ties
          ? score.tiesOut(format.money(totals.open))
          : score.tiesNot(format.money(sum), format.money(totals.open))}
      </Caption1>
    </Section>
  );
}

function linesOf(amounts: readonly [string, number][], format: Format): BarLine[] {
  const whole = amounts.reduce((sum, [, amount]) => sum + Math.max(0, amount), 0);
  return amounts.map(([name, amount]) => {
    const share = whole > 0 ? amount / whole : 0;
    return {
      key: name,
      name,
      share,
      text: amount < 0 ? format.money(amount) : `${format.money(amount)} · ${format.share(share)}`,
    };
  });
}
