import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { AdoptPanel } from './adopt-panel';
import { CalibrationOptions } from './calibration-options';
import { STARTING_CHOICES, type CalibrationChoices, type CalibrationPlan } from './calibration-plan';
import { CalibrationPreview } from './calibration-preview';
import { planCalibration, writeCalibration } from './job';

const CALIBRATE: WizardKind<CalibrationPlan, CalibrationChoices> = {
  id: 'calibrate',
  plan: planCalibration,
  write: writeCalibration,
  Preview: CalibrationPreview,
  choices: STARTING_CHOICES,
  Options: CalibrationOptions,
  After: AdoptPanel,
};

/** The wizard that tests and calibrates the scorecard; the file's default because it is loaded when it is opened. */
export default function CalibrateWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={CALIBRATE} onExit={props.onExit} />;
}
