import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';

import type { Receipt } from '../../../excel/receipt';
import { Figures } from '../../parts/figures';
import { Icon } from '../../parts/icon';
import { useSpeech } from '../../speech';

interface ReceiptStepProps {
  readonly receipt: Receipt;
  readonly isUndone: boolean;
  readonly isBusy: boolean;
  readonly onGoToSheet: () => void;
  readonly onUndo: () => void;
  readonly onStartAgain: () => void;
}

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** Step 5: what was written, where it is, and how to take it back. */
export function ReceiptStep(props: ReceiptStepProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { receipt: words, common } = wording.pane;
  const { receipt, isUndone } = props;
  const figures = [
    { key: 'sheet', name: words.sheet, text: receipt.sheet },
    { key: 'rows', name: words.rows, text: format.count(receipt.rowCount) },
    { key: 'asOf', name: words.asOf, text: format.day(receipt.asOf) },
    { key: 'writtenAt', name: words.writtenAt, text: receipt.writtenAt },
    { key: 'records', name: words.records, text: format.count(receipt.recordCount) },
    { key: 'skipped', name: words.skipped, text: format.count(receipt.skippedCount) },
    { key: 'source', name: words.source, text: receipt.source, isWide: true },
    { key: 'totals', name: words.totals, text: receipt.totals, isWide: true },
  ];
  return (
    <>
      <MessageBar intent={isUndone ? 'info' : 'success'} layout="multiline" role="status">
        <MessageBarBody>
          {isUndone ? words.undone(receipt.sheet) : words.written(receipt.sheet)}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        {!isUndone && (
          <>
            <Button onClick={props.onGoToSheet}>{words.goToSheet}</Button>
            <Button icon={<Icon name="undo" />} disabledFocusable={props.isBusy} onClick={props.onUndo}>
              {common.undo}
            </Button>
          </>
        )}
        <Button onClick={props.onStartAgain}>{words.startAgain}</Button>
      </div>
      <Figures figures={figures} />
    </>
  );
}
