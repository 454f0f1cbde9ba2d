import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';

import { Icon } from '../parts/icon';
import { useSpeech } from '../speech';

export interface WelcomeProps {
  readonly isBusy: boolean;
  readonly onInsertSample: () => void;
  readonly onSkip: () => void;
}

const useStyles = makeStyles({
  placemat: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { margin: 0 },
  gains: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  gain: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px' },
  tick: { color: tokens.colorBrandForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** First run: what it is good for, and one step that shows it on sample data. */
export function Welcome({ isBusy, onInsertSample, onSkip }: WelcomeProps) {
  const styles = useStyles();
  const { welcome } = useSpeech().wording.pane;
  return (
    <section className={styles.placemat} aria-labelledby="welcome-title">
      <Subtitle2 as="h2" id="welcome-title" className={styles.title}>
        {welcome.title}
      </Subtitle2>
      <ul className={styles.gains}>
        {welcome.gains.map((gain) => (
          <li key={gain} className={styles.gain}>
            <span className={styles.tick}>
              <Icon name="check" />
            </span>
            <Body1>{gain}</Body1>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onInsertSample}>
          {isBusy ? welcome.inserting : welcome.insertSample}
        </Button>
        <Button onClick={onSkip}>{welcome.skip}</Button>
      </div>
    </section>
  );
}
