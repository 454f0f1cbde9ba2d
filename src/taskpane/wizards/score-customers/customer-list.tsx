import { Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { ScoredCustomer, ScorePlan } from '../job';
import { CustomerTable } from './customer-table';
import { customersNamed } from './customers-named';

interface CustomerListProps {
  readonly plan: ScorePlan;
  readonly lastOpened: ScoredCustomer | null;
  readonly onOpen: (customer: ScoredCustomer) => void;
}

const SHOWN = 10;

const useStyles = makeStyles({ text: { margin: 0 } });

/** The customers to open: those most overdue, or those whose name is searched. */
export function CustomerList({ plan, lastOpened, onOpen }: CustomerListProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { score } = wording.pane;
  const [name, setName] = useState('');
  const found = customersNamed(plan.rows, name);
  return (
    <Section title={score.customers}>
      <Field label={score.find}>
        <Input type="search" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {found.length > 0 && (
        <CustomerTable
          gradeOrder={plan.gradeOrder}
          customers={found.slice(0, SHOWN)}
          lastOpened={lastOpened}
          onOpen={onOpen}
        />
      )}
      <Caption1 as="p" className={styles.text} role="status">
        {found.length === 0
          ? score.notFound
          : score.shown(format.count(Math.min(SHOWN, found.length)), format.count(found.length))}
      </Caption1>
    </Section>
  );
}
