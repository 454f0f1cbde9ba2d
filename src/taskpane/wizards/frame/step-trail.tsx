import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import { WIZARD_STEPS } from './step';
import type { WizardStep } from './step';

const useStyles = makeStyles({
  trail: { display: 'flex', gap: '4px', margin: '4px 20px 0', padding: 0, listStyleType: 'none' },
  step: {
    flexGrow: 1,
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The steps of the wizard, and the one that is being done. */
export function StepTrail(props: { step: WizardStep }) {
  const styles = useStyles();
  const { frame } = useSpeech().wording.pane;
  const current = WIZARD_STEPS.indexOf(props.step);
  return (
    <ol className={styles.trail} aria-label={frame.trail(current + 1, WIZARD_STEPS.length)}>
      {WIZARD_STEPS.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(styles.step, index <= current && styles.reached)}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.unseen}>{frame.steps[step]}</span>
        </li>
      ))}
    </ol>
  );
}
