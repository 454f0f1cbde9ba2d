import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { planKpi } from './job';
import type { KpiPlan } from './kpi-plan';
import { NO_KPI_CHOICES, type KpiChoices } from './kpi-choices';
import { KpiOptions } from './kpi-options';

const KPI_SHEET: WizardKind<KpiPlan, KpiChoices> = {
  id: 'kpiSheet',
  plan: planKpi,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: NO_KPI_CHOICES,
  Options: KpiOptions,
};

/** The wizard of key figures; the file's default because it is loaded when it is opened. */
export default function KpiWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={KPI_SHEET} onExit={props.onExit} />;
}
