import { Body1, makeStyles } from '@fluentui/react-components';

import { Content } from '../parts/content';
import { Section } from '../parts/section';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** What the ledger needs, what the add-in never does, and where the functions are. */
export function Help(props: { onBack: () => void }) {
  const styles = useStyles();
  const { help } = useSpeech().wording.pane;
  const list = (lines: readonly string[]) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <>
      <ScreenHeader title={help.title} onBack={props.onBack} />
      <Content>
        <Section title={help.ledger}>{list(help.ledgerText)}</Section>
        <Section title={help.promises}>{list(help.promisesText)}</Section>
        <Section title={help.functions}>
          <Body1 as="p" className={styles.text}>
            {help.functionsText}
          </Body1>
        </Section>
      </Content>
    </>
  );
}
