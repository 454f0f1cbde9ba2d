import { useCallback, useEffect, useState } from 'react';

import { listReceipts } from '../../excel/receipts';
import type { Receipt } from '../../excel/receipt';
import { selectCell } from '../../excel/select-cell';
import { showFunctions, showHelp, showPolicy, showWizard } from '../navigation';
import { DoneNotice } from '../parts/done-notice';
import { JobNotice } from '../parts/job-notice';
import { TroubleNotice } from '../parts/trouble-notice';
import { UndoNotice } from '../parts/undo-notice';
import { usePreferences } from '../preferences-context';
import { useAnnounce } from '../shell/announcer';
import { useSpeech } from '../speech';
import { today } from '../today';
import { useJob } from '../use-job';
import { useUndo } from '../use-undo';
import { Home } from './home';

/** The home screen tied to the workbook. What only a click needs is loaded by the click, so that the pane opens at once. */
export function HomeScreen(props: { takesFocus: boolean }) {
  const { pane } = useSpeech().wording;
  const { preferences, prefer } = usePreferences();
  const announce = useAnnounce();
  const job = useJob();
  const [said, setSaid] = useState<string | null>(null);
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const [runs, setRuns] = useState<readonly Receipt[]>([]);
  const listing = useJob();
  const { run } = job;
  const { run: runListing } = listing;
  const list = useCallback(async () => {
    const receipts = await runListing(() => listReceipts());
    if (receipts) setRuns(receipts);
  }, [runListing]);
  useEffect(() => void list(), [list]);
  const undo = useUndo(useCallback(() => void list(), [list]));

  const insert = async () => {
    const receipt = await run(async (ctx) => {
      const { insertSampleLedger } = await import('../wizards/sample-ledger');
      return insertSampleLedger(today(), ctx);
    });
    if (!receipt) return;
    say(pane.welcome.inserted(receipt.sheet));
    prefer({ isWelcomeDismissed: true });
    await list();
  };

  return (
    <Home
      takesFocus={props.takesFocus}
      onHelp={showHelp}
      onFunctions={showFunctions}
      onWizard={showWizard}
      welcome={
        preferences.isWelcomeDismissed
          ? null
          : {
              isBusy: job.isBusy,
              onInsertSample: () => void insert(),
              onSkip: () => prefer({ isWelcomeDismissed: true }),
            }
      }
      notice={
        <>
          {(job.isBusy || job.trouble) && <JobNotice job={job} />}
          {listing.trouble && <TroubleNotice trouble={listing.trouble} onRetry={() => void list()} />}
          {said !== null && <DoneNotice text={said} />}
          <UndoNotice undo={undo} />
        </>
      }
      policy={{ onOpen: showPolicy }}
      runs={{
        runs,
        isBusy: undo.job.isBusy,
        onGoTo: (receipt) => void run(() => selectCell(receipt.sheet, 'A1')),
        onUndo: (receipt) => {
          setSaid(null);
          void undo.undo(receipt);
        },
      }}
    />
  );
}
