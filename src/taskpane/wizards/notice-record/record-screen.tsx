import { Body1, Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';

import { NOTICE_LOG_SHEET } from '../../../excel/own-sheets';
import type { Receipt } from '../../../excel/receipt';
import { selectCell } from '../../../excel/select-cell';
import { Content } from '../../parts/content';
import { JobNotice } from '../../parts/job-notice';
import { UndoNotice } from '../../parts/undo-notice';
import { ScreenHeader } from '../../shell/screen-header';
import { useSpeech } from '../../speech';
import { useJob } from '../../use-job';
import { useUndo } from '../../use-undo';
import { ReceiptStep } from '../steps/receipt-step';
import { planRecords, writeRecord } from './job';
import type { RecordPlan } from './record-plan';
import { decisionCounts } from './sent-report';

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** Records what was sent: the proposal as it was edited on its sheet, entered in the log of notices. */
export default function RecordScreen({ onExit }: { onExit: () => void }) {
  const { wording } = useSpeech();
  const styles = useStyles();
  const job = useJob();
  const [plans, setPlans] = useState<readonly RecordPlan[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const { run } = job;
  const words = wording.dunning.record;
  const look = useCallback(async () => {
    setReceipt(null);
    setPlans(await run((ctx) => planRecords(ctx)));
  }, [run]);
  useEffect(() => void look(), [look]);
  const plan = plans?.[chosen];
  const record = async () => {
    if (plan) setReceipt(await run((ctx) => writeRecord(plan, ctx)));
  };
  return (
    <>
      <ScreenHeader title={wording.wizards.list.notices.title} onBack={onExit} />
      <Content>
        <JobNotice job={job} onRetry={() => void look()} />
        {receipt ? (
          <Recorded receipt={receipt} onAgain={() => void look()} />
        ) : (
          plans && (
            <>
              {plan ? (
                <Proposals plans={plans} chosen={chosen} onChoose={setChosen} />
              ) : (
                <Body1 as="p" className={styles.text}>
                  {words.none}
                </Body1>
              )}
              <div className={styles.actions}>
                <Button
                  appearance="primary"
                  disabledFocusable={job.isBusy || !plan || plan.entries.length === 0}
                  onClick={() => void record()}
                >
                  {words.act}
                </Button>
                <Button disabledFocusable={job.isBusy} onClick={() => void look()}>
                  {words.again}
                </Button>
              </div>
            </>
          )
        )}
      </Content>
    </>
  );
}

interface ProposalsProps {
  readonly plans: readonly RecordPlan[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** The proposals of the workbook, and what the chosen one would record. */
function Proposals({ plans, chosen, onChoose }: ProposalsProps) {
  const { wording, language } = useSpeech();
  const styles = useStyles();
  const words = wording.dunning.record;
  const plan = plans[chosen];
  const counts = decisionCounts(plan?.entries ?? [], language);
  return (
    <>
      <Field label={words.sheet} hint={words.count(counts.sent, counts.skipped, counts.postponed)}>
        <Select value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
          {plans.map(({ proposal }, at) => (
            <option key={proposal.sheet} value={at}>
              {proposal.sheet}
            </option>
          ))}
        </Select>
      </Field>
      {plan !== undefined && plan.recordedBefore > 0 && (
        <Body1 as="p" className={styles.text}>
          {words.recordedBefore}
        </Body1>
      )}
    </>
  );
}

/** The receipt of what was recorded, with its Undo. */
function Recorded({ receipt, onAgain }: { receipt: Receipt; onAgain: () => void }) {
  const { wording } = useSpeech();
  const styles = useStyles();
  const [isUndone, setUndone] = useState(false);
  const undo = useUndo(useCallback(() => setUndone(true), []));
  return (
    <>
      {!isUndone && (
        <Body1 as="p" className={styles.text}>
          {wording.dunning.record.done(NOTICE_LOG_SHEET)}
        </Body1>
      )}
      <ReceiptStep
        receipt={receipt}
        isUndone={isUndone}
        isBusy={undo.job.isBusy}
        onGoToSheet={() => void selectCell(receipt.sheet, 'A1')}
        onUndo={() => void undo.undo(receipt)}
        onStartAgain={onAgain}
      />
      {!isUndone && <UndoNotice undo={undo} />}
    </>
  );
}
