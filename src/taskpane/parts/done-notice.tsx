import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  body: { paddingTop: '8px', paddingBottom: '8px', overflowWrap: 'anywhere' },
});

/** Says that something was done; whoever shows it also announces it. */
export function DoneNotice(props: { text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>{props.text}</MessageBarBody>
    </MessageBar>
  );
}
