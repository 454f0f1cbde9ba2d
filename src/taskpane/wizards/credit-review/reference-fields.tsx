import { Input, makeStyles } from '@fluentui/react-components';

import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { TradeReference } from './review-choices';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '2fr 2fr 1fr', gap: '8px' },
  field: { minWidth: 0 },
});

interface ReferenceFieldsProps {
  readonly references: readonly TradeReference[];
  readonly onReferences: (references: readonly TradeReference[]) => void;
}

/** What other suppliers say of the customer, a row a supplier. */
export function ReferenceFields({ references, onReferences }: ReferenceFieldsProps) {
  const styles = useStyles();
  const { columns, parts } = useSpeech().wording.assess.review;
  const change = (at: number, part: Partial<TradeReference>) =>
    onReferences(references.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const field = (at: number, key: keyof TradeReference, label: string) => (
    <Input
      className={styles.field}
      aria-label={`${label} ${at + 1}`}
      placeholder={label}
      value={references[at]?.[key] ?? ''}
      onChange={(_, { value }) => change(at, { [key]: value })}
    />
  );
  return (
    <Section title={parts.references}>
      {references.map((_, at) => (
        <div key={at} className={styles.row}>
          {field(at, 'supplier', columns.supplier)}
          {field(at, 'highestCredit', columns.highestCredit)}
          {field(at, 'daysLate', columns.daysLate)}
        </div>
      ))}
    </Section>
  );
}
