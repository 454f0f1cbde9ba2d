import { Badge, Body1, makeStyles } from '@fluentui/react-components';

import type { CreditPosition, CreditState } from '../../../domain/credit-limit/credit-position';
import { useSpeech } from '../../speech';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', flexWrap: 'wrap' },
  text: { margin: 0 },
});

const COLOURS: Readonly<Record<CreditState, 'success' | 'warning' | 'severe' | 'danger'>> = {
  ok: 'success',
  watch: 'warning',
  hold: 'severe',
  stop: 'danger',
};

/** The state of a customer with what it means, how much of the limit is used and what is left. */
export function StateLine({ position, currency }: { position: CreditPosition; currency: string }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { limits: words } = wording.assess;
  const { state, headroom, utilisation } = position;
  return (
    <div className={styles.line}>
      <Badge appearance="outline" color={COLOURS[state]}>
        {words.states[state]}
      </Badge>
      <Body1 as="p" className={styles.text}>
        {words.stateMeanings[state]} {headroom !== null && words.left(format.money(headroom, currency))}{' '}
        {utilisation !== null && words.used(format.share(utilisation))}
      </Body1>
    </div>
  );
}
