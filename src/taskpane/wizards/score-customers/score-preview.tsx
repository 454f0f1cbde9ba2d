import { useState } from 'react';

import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { ScoredCustomer, ScorePlan } from '../job';
import { AgingBars } from './aging-bars';
import { CustomerDetail } from './customer-detail';
import { CustomerList } from './customer-list';
import { GradeCounts } from './grade-counts';

/** Step 4 of scoring: the figures, the aging, and the customers, each of which can be opened. */
export function ScorePreview({ plan }: { plan: ScorePlan }) {
  const { score } = useSpeech().wording.pane;
  const [opened, setOpened] = useState<ScoredCustomer | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = (customer: ScoredCustomer) => {
    setOpened(customer);
    setIsOpen(true);
  };
  if (opened && isOpen) {
    return <CustomerDetail customer={opened} gradeOrder={plan.gradeOrder} onClose={() => setIsOpen(false)} />;
  }
  return (
    <>
      <Figures figures={plan.heading} />
      {plan.totals.map((totals) => (
        <AgingBars key={totals.currency} totals={totals} labels={plan.bucketLabels} />
      ))}
      <Section title={score.grades}>
        <GradeCounts totals={plan.totals} order={plan.gradeOrder} />
      </Section>
      <CustomerList plan={plan} lastOpened={opened} onOpen={open} />
    </>
  );
}
