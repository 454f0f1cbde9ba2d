import { Body1, Button, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';

import type { SourceOffer } from '../../../excel/source';
import { useSpeech } from '../../speech';
import { offerKey } from './offer-key';
import { OfferLabel } from './offer-label';

interface PickStepProps {
  readonly offers: readonly SourceOffer[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onLookAgain: () => void;
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Step 1: where the ledger is. */
export function PickStep(props: PickStepProps) {
  const styles = useStyles();
  const { pick } = useSpeech().wording.pane;
  const isEmpty = props.offers.length === 0;
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {isEmpty ? pick.nothing : pick.ask}
      </Body1>
      {!isEmpty && (
        <RadioGroup
          aria-label={pick.ask}
          value={props.chosen ?? ''}
          onChange={(_, data) => props.onChoose(data.value)}
        >
          {props.offers.map((offer) => (
            <Radio key={offerKey(offer)} value={offerKey(offer)} label={<OfferLabel offer={offer} />} />
          ))}
        </RadioGroup>
      )}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={props.isBusy} onClick={props.onLookAgain}>
          {pick.lookAgain}
        </Button>
      </div>
    </>
  );
}
