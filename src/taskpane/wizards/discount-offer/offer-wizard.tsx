import { AmountField } from '../../parts/amount-field';
import { useSpeech } from '../../speech';
import type { DiscountOffer } from '../../../domain/discount/offer-value';
import { WizardScreen } from '../frame/wizard-screen';
import type { OptionsProps, WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { planOffer } from './job';
import type { OfferPlan } from './offer-plan';
import { STANDARD_OFFER } from './offer-choices';

const DISCOUNT_OFFER: WizardKind<OfferPlan, DiscountOffer> = {
  id: 'discountOffer',
  plan: planOffer,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: STANDARD_OFFER,
  Options: OfferOptions,
};

function OfferOptions({ choices, onChoices }: OptionsProps<DiscountOffer>) {
  const { options } = useSpeech().wording.protect.discount;
  const percents = (key: 'rate' | 'costOfFunds' | 'takeUp') => (
    <AmountField
      label={options[key]}
      value={choices[key] * 100}
      onValue={(percent) =>
        onChoices({
          ...choices,
          [key]: percent === null ? STANDARD_OFFER[key] : Math.min(100, Math.max(0, percent)) / 100,
        })
      }
    />
  );
  return (
    <>
      {percents('rate')}
      <AmountField
        label={options.days}
        value={choices.days}
        onValue={(days) => onChoices({ ...choices, days: Math.max(0, days ?? STANDARD_OFFER.days) })}
      />
      {percents('costOfFunds')}
      {percents('takeUp')}
    </>
  );
}

/** The wizard of discount offers; the file's default because it is loaded when it is opened. */
export default function OfferWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={DISCOUNT_OFFER} onExit={props.onExit} />;
}
