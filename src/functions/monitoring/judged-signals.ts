import { fault, type Outcome } from '../../domain/fault';
import { earlyWarning, type EarlyWarning } from '../../domain/monitoring/early-warning';

type Signal = number | null | undefined;

/** Judges signals in the order in which both functions take them; nothing known at all is no evidence. */
export function judgedSignals(
  daysLateIncrease: Signal,
  pastDueShare: Signal,
  oldestDaysOverdue: Signal,
  utilisation: Signal,
  brokenPromises: Signal,
  shortPaymentShare: Signal,
  ratingNotchesDown: Signal,
  portfolioShare: Signal,
  insolvencyEvent: boolean | undefined,
  insurerLimitWithdrawn: boolean | undefined,
): Outcome<EarlyWarning> {
  const signals = {
    daysLateIncrease: daysLateIncrease ?? null,
    pastDueShare: pastDueShare ?? null,
    oldestDaysOverdue: oldestDaysOverdue ?? null,
    utilisation: utilisation ?? null,
    brokenPromises90Days: brokenPromises ?? null,
    shortPaymentShare: shortPaymentShare ?? null,
    ratingNotchesDown: ratingNotchesDown ?? null,
    portfolioShare: portfolioShare ?? null,
    insolvencyEvent: insolvencyEvent ?? null,
    insurerLimitWithdrawn: insurerLimitWithdrawn ?? null,
  };
  const isKnown = Object.values(signals).some((signal) => signal !== null);
  return isKnown ? earlyWarning(signals) : fault('missing', 'noEvidence', 'daysLateIncrease');
}
