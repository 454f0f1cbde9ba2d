import type { EarlyWarning, WarningSignal } from '../../../domain/monitoring/early-warning';
import type { LimitProposal } from '../../../domain/monitoring/limit-proposal';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { WatchedFacts } from './watch-facts';

/** What was seen, one sentence a signal: those that alarm first. */
export function evidenceIn(language: Language): (facts: WatchedFacts, warning: EarlyWarning) => string[] {
  const { evidence } = wordingIn(language).monitoring.watch;
  const text = figureTextIn(language);
  const sentence = (signal: WarningSignal, facts: WatchedFacts): string => {
    const value = Number(facts.signals[signal] ?? 0);
    switch (signal) {
      case 'daysLateIncrease':
        return evidence.daysLateIncrease(
          text.decimal(value),
          text.decimal(facts.recentDaysLate),
          text.decimal(facts.formerDaysLate),
        );
      case 'ratingNotchesDown':
        return evidence.ratingNotchesDown(facts.formerGrade ?? '', facts.line.grade ?? '');
      case 'oldestDaysOverdue':
      case 'brokenPromises90Days':
        return evidence[signal](text.count(value));
      case 'insolvencyEvent':
      case 'insurerLimitWithdrawn':
        return evidence[signal]();
      default:
        return evidence[signal](text.share(value));
    }
  };
  return (facts, { red, amber }) => [...red, ...amber].map((signal) => sentence(signal, facts));
}

/** Why a limit is proposed. */
export function proposalReasonIn(
  language: Language,
): (proposal: LimitProposal, inForce: number | null, suggested: number | null) => string {
  const { proposalReason } = wordingIn(language).monitoring.watch;
  const text = figureTextIn(language);
  return ({ kind }, inForce, suggested) => {
    const limit = suggested === null ? '–' : text.money(suggested);
    const change = inForce === null || suggested === null ? 0 : Math.abs(suggested - inForce) / inForce;
    switch (kind) {
      case 'lower':
      case 'raise':
        return proposalReason[kind](limit, Number.isFinite(change) ? text.share(change) : limit);
      case 'set':
      case 'hold':
        return proposalReason[kind](limit);
      case 'keep':
        return proposalReason.keep();
    }
  };
}
