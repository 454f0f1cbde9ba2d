import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { NO_CASH, type CashChoices } from './cash-choices';
import { CashOptions } from './cash-options';
import { planCash } from './job';
import type { CashPlan } from './cash-plan';

const CASH_FORECAST: WizardKind<CashPlan, CashChoices> = {
  id: 'cashForecast',
  plan: planCash,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: NO_CASH,
  Options: CashOptions,
};

/** The wizard that forecasts cash; the file's default because it is loaded when it is opened. */
export default function CashWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={CASH_FORECAST} onExit={props.onExit} />;
}
