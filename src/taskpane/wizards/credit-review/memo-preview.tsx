import { Body1, makeStyles } from '@fluentui/react-components';

import { Figures } from '../../parts/figures';
import { FocusHeading } from '../../parts/focus-heading';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { PreviewProps } from '../frame/wizard-kind';
import { FactorList } from '../score-customers/factor-list';
import type { ReviewPlan } from './review-plan';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** Step 4 of a review: the recommendation with its conditions, what would lift the grade, and how the score came about. */
export function MemoPreview({ plan }: PreviewProps<ReviewPlan>) {
  const styles = useStyles();
  const { review, limits } = useSpeech().wording.assess;
  const { conditions } = plan.recommendation;
  const lines = [...plan.reasons, ...plan.ways];
  return (
    <>
      <FocusHeading level={2} text={review.title(plan.customer)} />
      {plan.inLedger === null && (
        <Body1 as="p" className={styles.text}>
          {review.isNew}
        </Body1>
      )}
      <Figures figures={plan.heading} />
      <Section title={review.conditionsTitle}>
        {conditions.length === 0 ? (
          <Body1 as="p" className={styles.text}>
            {review.noConditions}
          </Body1>
        ) : (
          <ul className={styles.list}>
            {conditions.map((condition) => (
              <li key={condition}>{review.conditions[condition]}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={limits.columns.state}>
        <Body1 as="p" className={styles.text}>
          {limits.stateMeanings[plan.limit.position.state]}
        </Body1>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={review.parts.factors}>
        <FactorList factors={plan.factors} />
      </Section>
    </>
  );
}
