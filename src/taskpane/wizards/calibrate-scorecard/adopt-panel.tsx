import { Body1, Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { isFault } from '../../../domain/fault';
import { JobNotice } from '../../parts/job-notice';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import { useJob } from '../../use-job';
import { adoptWeights } from './adopt-weights';
import type { CalibrationPlan } from './calibration-plan';

const useStyles = makeStyles({ text: { margin: 0 }, button: { alignSelf: 'flex-start' } });

/** After the report: take the proposed weights into the policy, or leave everything as it stands. */
export function AdoptPanel({ plan }: { plan: CalibrationPlan }) {
  const styles = useStyles();
  const { adopt } = useSpeech().wording.assess.calibrate;
  const job = useJob();
  const [isAdopted, setIsAdopted] = useState(false);
  const { calibration } = plan.backtest;
  if (isFault(calibration)) return null;
  const take = async () => {
    const receipt = await job.run((ctx) => adoptWeights(plan, calibration.card, ctx));
    if (receipt) setIsAdopted(true);
  };
  return (
    <Section title={adopt.title}>
      <JobNotice job={job} />
      {isAdopted ? (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{adopt.done}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Body1 as="p" className={styles.text}>
            {adopt.explained}
          </Body1>
          <Button className={styles.button} disabledFocusable={job.isBusy} onClick={() => void take()}>
            {adopt.action}
          </Button>
        </>
      )}
    </Section>
  );
}
