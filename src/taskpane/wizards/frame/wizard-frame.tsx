import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { Content } from '../../parts/content';
import { FocusHeading } from '../../parts/focus-heading';
import { Icon } from '../../parts/icon';
import { useSpeech } from '../../speech';
import type { WizardStep } from './step';
import { StepTrail } from './step-trail';

/** The button that leads on, named by what it does. */
export interface StepAction {
  readonly label: string;
  readonly isReady: boolean;
  readonly onAct: () => void;
}

interface WizardFrameProps {
  readonly title: string;
  readonly step: WizardStep;
  readonly onExit: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly action?: StepAction | undefined;
  /** Work under way: stays in view above the buttons. */
  readonly progress?: ReactNode;
  readonly trouble?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // The corner at the right belongs to Office's own menu of the pane.
  header: { display: 'flex', alignItems: 'center', gap: '4px', padding: '12px 40px 4px 12px' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  buttons: { display: 'flex', gap: '8px' },
  lead: { flexGrow: 1 },
});

/** The frame of every wizard: where one is, the way out, the way back and the way on. */
export function WizardFrame({
  title,
  step,
  onExit,
  onBack,
  action,
  progress,
  trouble,
  children,
}: WizardFrameProps) {
  const styles = useStyles();
  const { common, frame } = useSpeech().wording.pane;
  return (
    <>
      <div className={styles.header}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="close" size={16} />}
          aria-label={frame.exit(title)}
          onClick={onExit}
        />
        <span className={styles.title}>{title}</span>
      </div>
      <StepTrail step={step} />
      <Content>
        <FocusHeading level={1} text={frame.steps[step]} />
        {trouble}
        {children}
      </Content>
      <div className={styles.foot}>
        {progress}
        <div className={styles.buttons}>
          {onBack && <Button onClick={onBack}>{common.back}</Button>}
          {action && (
            <Button
              className={styles.lead}
              appearance="primary"
              disabledFocusable={!action.isReady}
              onClick={action.onAct}
            >
              {action.label}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
