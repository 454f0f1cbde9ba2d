import {
  altmanEmergingMarket,
  altmanZ,
  altmanZNonManufacturing,
  altmanZone,
  altmanZPrivate,
  type Statement,
} from '../../../src/domain/scoring/altman';
import {
  ohlsonProbability,
  ohlsonScore,
  zmijewskiProbability,
  zmijewskiScore,
  type OhlsonStatement,
  type ZmijewskiStatement,
} from '../../../src/domain/scoring/distress-models';
import { flag, number, optionalNumber, record, required, type Argument } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { oneOf } from '../read-value';

const statementWith = (equity: string): Argument<Statement> =>
  record<Statement>({
    totalAssets: number('total_assets'),
    workingCapital: number('working_capital'),
    retainedEarnings: number('retained_earnings'),
    ebit: number('ebit'),
    equity: number(equity),
    totalLiabilities: number('total_liabilities'),
  });
const bookStatement = statementWith('book_equity');

const zmijewskiLines = {
  netIncome: number('net_income'),
  totalAssets: number('total_assets'),
  totalLiabilities: number('total_liabilities'),
  currentAssets: number('current_assets'),
  currentLiabilities: number('current_liabilities'),
};

/** Models that tell the distress of a company from its statements. */
export const distressBindings: Bindings = {
  altman_z: bind(
    [statementWith('market_equity'), number('sales'), optionalNumber('sales_coefficient')],
    altmanZ,
  ),
  altman_z_private: bind([bookStatement, number('sales')], altmanZPrivate),
  altman_z_nonmfg: bind([bookStatement], altmanZNonManufacturing),
  altman_ems: bind([bookStatement], altmanEmergingMarket),
  altman_zone: bind(
    [required('model', oneOf('Z', 'Z_PRIVATE', 'Z_NONMFG', 'EMS')), number('score')],
    altmanZone,
  ),
  zmijewski: bind([record<ZmijewskiStatement>(zmijewskiLines)], zmijewskiScore),
  zmijewski_pd: bind([number('x_score')], zmijewskiProbability),
  ohlson_o: bind(
    [
      record<OhlsonStatement>({
        ...zmijewskiLines,
        gnpIndex: number('gnp_index'),
        workingCapital: number('working_capital'),
        priorNetIncome: number('prior_net_income'),
        fundsFromOperations: number('funds_from_operations'),
        lossInTwoYears: flag('loss_two_years'),
      }),
    ],
    ohlsonScore,
  ),
  ohlson_pd: bind([number('o_score')], ohlsonProbability),
};
