import type { FunctionDefinition } from '../runtime/function-definition';
import { altman } from './altman';
import { altmanEmerging } from './altman-emerging';
import { altmanNonManufacturer } from './altman-non-manufacturer';
import { altmanPrivate } from './altman-private';
import { altmanZoneFunction } from './altman-zone';
import { grade } from './grade';
import { informationValueFunction } from './information-value';
import { oddsFromScoreFunction } from './odds-from-score';
import { paymentIndexFunction } from './payment-index';
import { paymentIndexDays } from './payment-index-days';
import { paymentIndexWeighted } from './payment-index-weighted';
import { pdFromScore } from './pd-from-score';
import { pdGrade } from './pd-grade';
import { pdRating } from './pd-rating';
import { scoreFromOddsFunction } from './score-from-odds';
import { scoreWeighted } from './score-weighted';
import { scorecard } from './scorecard';
import { woe } from './weight-of-evidence';
import { zmijewski } from './zmijewski';
import { zmijewskiPd } from './zmijewski-pd';

/** How good a customer is. */
export const scoringFunctions: readonly FunctionDefinition[] = [
  paymentIndexFunction,
  paymentIndexDays,
  paymentIndexWeighted,
  altman,
  altmanPrivate,
  altmanNonManufacturer,
  altmanEmerging,
  altmanZoneFunction,
  zmijewski,
  zmijewskiPd,
  scoreWeighted,
  scorecard,
  grade,
  pdGrade,
  scoreFromOddsFunction,
  oddsFromScoreFunction,
  pdFromScore,
  pdRating,
  woe,
  informationValueFunction,
];
