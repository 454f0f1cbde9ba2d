import { Body1, Caption1, makeStyles } from '@fluentui/react-components';

import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { DunningPlan } from '../job';
import { LeftOutTable } from './left-out-table';
import { NoticeTable } from './notice-table';
import { StageTable } from './stage-table';

const SHOWN = 10;

const useStyles = makeStyles({ text: { margin: 0 } });

/** Step 4 of dunning: open items by level, the notices that are due, and what was left out and why. */
export function DunningPreview({ plan }: { plan: DunningPlan }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { dunning } = wording.pane;
  return (
    <>
      <Figures figures={plan.heading} />
      {plan.warnings.map((warning) => (
        <Caption1 key={warning} as="p" className={styles.text}>
          {warning}
        </Caption1>
      ))}
      <Section title={dunning.stages}>
        <StageTable stages={plan.stages} />
      </Section>
      <Section title={dunning.notices}>
        {plan.rows.length === 0 ? (
          <Body1 as="p" className={styles.text}>
            {dunning.noNotice}
          </Body1>
        ) : (
          <>
            <NoticeTable notices={plan.rows.slice(0, SHOWN)} />
            <Caption1 as="p" className={styles.text}>
              {dunning.shown(format.count(Math.min(SHOWN, plan.rows.length)), format.count(plan.rows.length))}
            </Caption1>
          </>
        )}
      </Section>
      {plan.leftOut.length > 0 && (
        <Section title={dunning.leftOut}>
          <LeftOutTable leftOut={plan.leftOut} />
        </Section>
      )}
    </>
  );
}
