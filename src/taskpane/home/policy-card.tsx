import { Body1, Button, makeStyles } from '@fluentui/react-components';

import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { useSpeech } from '../speech';

export interface PolicyCardProps {
  /** Whether the workbook has the policy sheet; undefined while that is being looked up. */
  readonly exists: boolean | undefined;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  action: { alignSelf: 'flex-start' },
});

/** The credit policy: where its rules stand, and the way there. */
export function PolicyCard({ exists, isBusy, onOpen }: PolicyCardProps) {
  const styles = useStyles();
  const { policyCard } = useSpeech().wording.pane;
  return (
    <Section title={policyCard.title}>
      <Body1 as="p" className={styles.text}>
        {exists === true ? policyCard.present : policyCard.absent}
      </Body1>
      <Button
        className={styles.action}
        icon={<Icon name="policy" />}
        disabledFocusable={isBusy || exists === undefined}
        onClick={onOpen}
      >
        {exists === true ? policyCard.open : policyCard.create}
      </Button>
    </Section>
  );
}
