import { Body1, Button, makeStyles } from '@fluentui/react-components';

import { FocusHeading } from '../../parts/focus-heading';
import { Figures } from '../../parts/figures';
import { GradeChip } from '../../parts/grade-chip';
import { Icon } from '../../parts/icon';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { ScoredCustomer } from '../job';
import { customerFigures } from './customer-figures';
import { FactorList } from './factor-list';
import { LimitSection } from './limit-section';

interface CustomerDetailProps {
  readonly customer: ScoredCustomer;
  readonly gradeOrder: readonly string[];
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start' },
  name: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { margin: 0 },
  reasons: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** One customer opened: figures, what to do and why, and how every factor made the score. */
export function CustomerDetail({ customer, gradeOrder, onClose }: CustomerDetailProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { wording } = speech;
  const { score } = wording.pane;
  return (
    <>
      <Button className={styles.back} size="small" icon={<Icon name="back" size={16} />} onClick={onClose}>
        {score.allCustomers}
      </Button>
      <div className={styles.name}>
        <FocusHeading level={2} text={customer.customer} />
        <GradeChip grade={customer.grade} order={gradeOrder} />
      </div>
      <Figures figures={customerFigures(customer, speech)} />
      <Section title={score.action}>
        <Body1 as="p" className={styles.text}>
          {customer.action}
        </Body1>
        <ul className={styles.reasons}>
          {customer.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Section>
      <LimitSection key={`${customer.currency} ${customer.customer}`} customer={customer} />
      {customer.ways.length > 0 && (
        <Section title={wording.assess.limits.waysTitle}>
          <ul className={styles.reasons}>
            {customer.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={score.factors}>
        <FactorList factors={customer.factors} />
      </Section>
    </>
  );
}
