import { Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { ScoredCustomer, ScorePlan } from '../job';
import { AgingBars } from './aging-bars';
import { CustomerDetail } from './customer-detail';
import { CustomerTable } from './customer-table';
import { GradeCounts } from './grade-counts';

const SHOWN = 10;

const useStyles = makeStyles({ text: { margin: 0 } });

/** Step 4 of scoring: the figures, the aging, and the customers that need attention first. */
export function ScorePreview({ plan }: { plan: ScorePlan }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const [opened, setOpened] = useState<ScoredCustomer | null>(null);
  const { score } = wording.pane;
  if (opened)
    return <CustomerDetail customer={opened} gradeOrder={plan.gradeOrder} onClose={() => setOpened(null)} />;
  return (
    <>
      <Figures figures={plan.heading} />
      {plan.totals.map((totals) => (
        <AgingBars key={totals.currency} totals={totals} labels={plan.bucketLabels} />
      ))}
      <Section title={score.grades}>
        <GradeCounts totals={plan.totals} order={plan.gradeOrder} />
      </Section>
      <Section title={score.customers}>
        <CustomerTable
          gradeOrder={plan.gradeOrder}
          customers={plan.rows.slice(0, SHOWN)}
          onOpen={setOpened}
        />
        <Caption1 as="p" className={styles.text}>
          {score.shown(format.count(Math.min(SHOWN, plan.rows.length)), format.count(plan.rows.length))}
        </Caption1>
      </Section>
    </>
  );
}
