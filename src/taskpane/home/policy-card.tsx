import { Body1, Button, makeStyles } from '@fluentui/react-components';

import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { useSpeech } from '../speech';

export interface PolicyCardProps {
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  action: { alignSelf: 'flex-start' },
});

/** The credit policy: where its rules stand, and the way there; the sheet is made when it is opened first. */
export function PolicyCard({ onOpen }: PolicyCardProps) {
  const styles = useStyles();
  const { policyCard } = useSpeech().wording.pane;
  return (
    <Section title={policyCard.title}>
      <Body1 as="p" className={styles.text}>
        {policyCard.text}
      </Body1>
      <Button className={styles.action} icon={<Icon name="policy" />} onClick={onOpen}>
        {policyCard.open}
      </Button>
    </Section>
  );
}
