import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import type { SourceChoice, SourceOffer } from '../../../excel/source';
import { useSpeech } from '../../speech';
import type { Speech } from '../../speech';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
});

/** A place that may hold a ledger: what it is, where, and how many rows it has. */
export function OfferLabel(props: { offer: SourceOffer }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { sheet, address, rowCount, isHidden, choice } = props.offer;
  const { pick } = speech.wording.pane;
  return (
    <span className={styles.label}>
      <span>{nameOf(choice, speech)}</span>
      <Caption1 className={styles.place}>
        {pick.place(sheet, address, speech.format.count(rowCount))}
        {isHidden && ` · ${pick.hidden}`}
      </Caption1>
    </span>
  );
}

function nameOf(choice: SourceChoice, { wording: { pane } }: Speech): string {
  switch (choice.kind) {
    case 'selection':
      return pane.pick.selection;
    case 'table':
      return pane.pick.table(choice.table);
    case 'sheet':
      return pane.pick.sheet(choice.sheet);
  }
}
