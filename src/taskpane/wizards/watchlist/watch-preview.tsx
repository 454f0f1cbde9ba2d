import { Body1, Caption1, makeStyles } from '@fluentui/react-components';

import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { PreviewProps } from '../frame/wizard-kind';
import { LimitTable } from './limit-table';
import { WatchItem } from './watch-item';
import type { WatchPlan } from './watch-plan';

const SHOWN = 10;

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Step 4 of watching: who is in red and amber, with the evidence, and the limits to change. */
export function WatchPreview({ plan }: PreviewProps<WatchPlan>) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { watch, comparison } = wording.monitoring;
  const { rows, limitChanges } = plan;
  return (
    <>
      <Figures figures={plan.heading} />
      <Section title={watch.title}>
        {rows.length === 0 ? (
          <Body1 as="p" className={styles.text}>
            {watch.none}
          </Body1>
        ) : (
          <>
            <Caption1 as="p" className={styles.text}>
              {watch.order}
            </Caption1>
            <ul className={styles.list}>
              {rows.slice(0, SHOWN).map((row) => (
                <WatchItem key={`${row.customer} ${row.currency}`} row={row} />
              ))}
            </ul>
            {rows.length > SHOWN && (
              <Caption1 as="p" className={styles.text}>
                {comparison.shown(format.count(SHOWN), format.count(rows.length))}
              </Caption1>
            )}
          </>
        )}
      </Section>
      {limitChanges.length > 0 && (
        <Section title={watch.limitTitle}>
          <LimitTable changes={limitChanges.slice(0, SHOWN)} />
        </Section>
      )}
    </>
  );
}
