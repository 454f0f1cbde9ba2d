import { lazy } from 'react';
import type { ComponentType } from 'react';

import type { Wording } from '../i18n/wording';
import type { WizardId } from './navigation';
import type { IconName } from './parts/icon';

/** A layer of protection, as the home screen groups the wizards. */
export type WizardGroup = keyof Wording['wizards']['groups'];

interface WizardEntry {
  readonly group: WizardGroup;
  readonly icon: IconName;
  /** Loaded when it is opened, so that the pane itself opens at once. */
  readonly Screen: ComponentType<{ onExit: () => void }>;
}

/** Every wizard of the pane, in the order of the home screen. Its words are in the wording's `wizards.list`. */
export const WIZARDS: Readonly<Record<WizardId, WizardEntry>> = {
  score: {
    group: 'assess',
    icon: 'score',
    Screen: lazy(() => import('./wizards/score-customers/score-wizard')),
  },
  creditReview: {
    group: 'assess',
    icon: 'creditReview',
    Screen: lazy(() => import('./wizards/credit-review/credit-review-wizard')),
  },
  calibrate: {
    group: 'assess',
    icon: 'calibrate',
    Screen: lazy(() => import('./wizards/calibrate-scorecard/calibrate-wizard')),
  },
  compare: {
    group: 'monitor',
    icon: 'compare',
    Screen: lazy(() => import('./wizards/snapshot/compare-wizard')),
  },
  watch: {
    group: 'monitor',
    icon: 'watch',
    Screen: lazy(() => import('./wizards/watchlist/watch-wizard')),
  },
  reviews: {
    group: 'monitor',
    icon: 'reviews',
    Screen: lazy(() => import('./wizards/review-calendar/review-wizard')),
  },
  dunning: {
    group: 'collect',
    icon: 'dunning',
    Screen: lazy(() => import('./wizards/dunning-schedule/dunning-wizard')),
  },
  notices: {
    group: 'collect',
    icon: 'check',
    Screen: lazy(() => import('./wizards/notice-record/record-screen')),
  },
  letters: {
    group: 'collect',
    icon: 'letters',
    Screen: lazy(() => import('./wizards/letters/letter-wizard')),
  },
  insuranceCover: {
    group: 'protect',
    icon: 'shield',
    Screen: lazy(() => import('./wizards/insurance-cover/cover-wizard')),
  },
  expectedLoss: {
    group: 'protect',
    icon: 'waterfall',
    Screen: lazy(() => import('./wizards/expected-loss/loss-wizard')),
  },
  discountOffer: {
    group: 'protect',
    icon: 'discount',
    Screen: lazy(() => import('./wizards/discount-offer/offer-wizard')),
  },
  protectionEffect: {
    group: 'protect',
    icon: 'check',
    Screen: lazy(() => import('./wizards/protection-effect/effect-wizard')),
  },
  cashForecast: {
    group: 'steer',
    icon: 'forecast',
    Screen: lazy(() => import('./wizards/cash-forecast/cash-wizard')),
  },
  stressTest: {
    group: 'steer',
    icon: 'stress',
    Screen: lazy(() => import('./wizards/stress-test/stress-wizard')),
  },
  concentration: {
    group: 'steer',
    icon: 'concentration',
    Screen: lazy(() => import('./wizards/concentration/concentration-wizard')),
  },
  kpiSheet: {
    group: 'steer',
    icon: 'keyFigures',
    Screen: lazy(() => import('./wizards/kpi-sheet/kpi-wizard')),
  },
};

/** The wizards of a group, in the order of the catalogue. */
export function wizardsOf(group: WizardGroup): WizardId[] {
  return (Object.keys(WIZARDS) as WizardId[]).filter((id) => WIZARDS[id].group === group);
}
