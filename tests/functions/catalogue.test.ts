import { isFault } from '../../src/domain/fault';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { formulaOf } from '../../src/functions/help/example-formula';
import { helpPages } from '../../src/functions/help/help-page';
import { functionsMetadata } from '../../src/functions/metadata';
import { spill } from '../../src/functions/runtime/spill';
import { LANGUAGES } from '../../src/i18n/language';
import { exampleArguments, inCell } from './example-arguments';

/** The names that stand in people's files: this list only ever grows. */
const FROZEN = [
  'AGING',
  'AGING.BUCKET',
  'ALTMAN',
  'ALTMAN.EMERGING',
  'ALTMAN.NONMANUFACTURER',
  'ALTMAN.PRIVATE',
  'ALTMAN.ZONE',
  'AVERAGEDAYSDELINQUENT',
  'BADDEBTRATIO',
  'BEHAVIOURFACTOR',
  'BUSINESSDAY',
  'CASHCYCLE',
  'CEI',
  'CLAIM.EU',
  'CLAIM.PRC',
  'CLAIM.UK',
  'COLLECTIONPERIOD',
  'COLLECTIONRATE',
  'COLLECTIONRATE.NET',
  'COMPENSATION.UK',
  'CONCENTRATION',
  'CONCENTRATION.EFFECTIVE',
  'CONCENTRATION.TOP',
  'CREDITPOLICY.BREAKEVEN',
  'CREDITPOLICY.NPV',
  'CREDITSTATE',
  'DAYSBEYONDTERMS',
  'DAYSINVENTORY',
  'DAYSLATE',
  'DAYSOVERDUE',
  'DAYSPAYABLE',
  'DAYSTOPAY',
  'DISCOUNT.BREAKEVEN',
  'DISCOUNT.COST',
  'DISCOUNT.COST.COMPOUND',
  'DISCOUNT.CREDIT',
  'DISCOUNT.MAXIMUM',
  'DISCOUNT.NPV',
  'DISCOUNT.PAYABLE',
  'DISCOUNT.PAYMENT',
  'DISCOUNT.TAX',
  'DISCOUNT.VALUE',
  'DSO',
  'DSO.AVERAGE',
  'DSO.BESTPOSSIBLE',
  'DSO.BRIDGE',
  'DSO.CASHRELEASED',
  'DSO.COUNTBACK',
  'DSO.DELINQUENT',
  'DSO.ROLLING',
  'DSO.SALESWEIGHTED',
  'DSO.TRUE',
  'DUNNING',
  'DUNNING.LEVEL',
  'DUNNING.NEXT',
  'DUNNING.SCHEDULE',
  'EARLYWARNING',
  'EARLYWARNING.SIGNALS',
  'EXPECTEDLOSS',
  'EXPECTEDPAYDATE',
  'FORECAST',
  'FORECAST.AGING',
  'FORECAST.PATTERN',
  'GRADE',
  'HEADROOM',
  'INFORMATIONVALUE',
  'INSURANCE.CLAIMDATE',
  'INSURANCE.DEFAULTDATE',
  'INSURANCE.INDEMNITY',
  'INSURANCE.INSUREDSHARE',
  'INSURANCE.MAXLIABILITY',
  'INSURANCE.NOTIFYDATE',
  'INSURANCE.PAYDATE',
  'INSURANCE.PREMIUM',
  'INSURANCE.RECOVERY',
  'INSURANCE.UNINSUREDSHARE',
  'INTEREST.LATE',
  'INTEREST.SEGMENTS',
  'LIMIT.NEED',
  'LIMIT.NETWORTH',
  'LIMIT.PARTS',
  'LIMIT.RATING',
  'LIMIT.WORKINGCAPITAL',
  'ODDS.FROMSCORE',
  'PAYMENTINDEX',
  'PAYMENTINDEX.DAYS',
  'PAYMENTINDEX.WEIGHTED',
  'PD.FROMSCORE',
  'PD.GRADE',
  'PD.RATING',
  'PENALTYCHECK.PRC',
  'PRESENTVALUE',
  'PROVISION',
  'PROVISION.COHORTRATES',
  'PROVISION.ROLLRATES',
  'PROVISION.SCENARIOS',
  'RATECAP.PRC',
  'RECOVERYRATE',
  'REFERENCERATE.UK',
  'ROLLRATES',
  'RUNWAY',
  'RUNWAY.PERIODS',
  'SCORE',
  'SCORE.FROMODDS',
  'SCORE.WEIGHTED',
  'SCORECARD',
  'STRESS.CASH',
  'STRESS.DEFAULTRATE',
  'STRESS.JOINTDEFAULTS',
  'STRESS.PD',
  'STRESS.TOP',
  'STRESS.UNEXPECTEDLOSS',
  'SUGGESTEDLIMIT',
  'SUGGESTEDLIMIT.COMPONENTS',
  'TERMS',
  'TERMS.DISCOUNTDATE',
  'TERMS.DUEDATE',
  'TERMS.INSTALMENTS',
  'TERMS.MONTHEND',
  'TERMS.PROX',
  'TURNOVER',
  'UTILISATION',
  'WCR',
  'WCR.DAYS',
  'WOE',
  'ZMIJEWSKI',
  'ZMIJEWSKI.PD',
];

const ORIGIN = 'https://example.test';
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;

/** Worked examples print what Excel shows: ten significant digits. */
const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);

describe('the catalogue of worksheet functions', () => {
  test('holds exactly the names that were promised, each once', () => {
    expect(FUNCTIONS.map(({ id }) => id).sort()).toEqual([...FROZEN].sort());
  });

  test.each(FUNCTIONS.map(({ id }) => id))('%s is a name that Excel accepts', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(id).not.toMatch(/\d$/);
    expect(id).not.toMatch(LOOKS_LIKE_A_CELL);
  });

  test.each(FUNCTIONS.map((definition) => [formulaOf(definition), definition] as const))(
    'the worked example %s gives the answer that its help page prints',
    (_, definition) => {
      const answer = spill(definition, exampleArguments(definition));
      if (isFault(answer)) throw new Error(`the example is at fault: ${answer.reason}`);
      const expected = definition.example.answer;
      const table = typeof expected === 'object' ? expected : [[expected]];
      expect(answer.map((line) => line.map(rounded))).toEqual(
        table.map((line) => line.map((value) => rounded(inCell(value)))),
      );
    },
  );

  test('required arguments stand before optional ones', () => {
    for (const { parameters } of FUNCTIONS) {
      const optional = parameters.map(({ isOptional }) => isOptional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe.each(LANGUAGES)('what Excel reads about the functions in %s', (language) => {
  const metadata = functionsMetadata(language, ORIGIN);
  const pages = new Set(helpPages(language).map(({ path }) => `${ORIGIN}/${path}`));

  test('names every function of the catalogue, in the same order, with the same arity', () => {
    const expected = FUNCTIONS.map(({ id, parameters }) => [
      id,
      parameters.map(({ isOptional }) => isOptional),
    ]);
    const actual = metadata.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ optional }) => optional === true),
    ]);
    expect(actual).toEqual(expected);
  });

  test('describes every function and every argument on one line, in its own language', () => {
    const texts = metadata.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((p) => p.description),
    ]);
    for (const text of texts) {
      expect(text.trim().length).toBeGreaterThan(0);
      expect(text).not.toMatch(/\n/);
      expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN');
    }
  });

  test('gives no two arguments of a function the same name', () => {
    for (const { parameters } of metadata.functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  test('links each function to a help page that exists', () => {
    for (const { helpUrl } of metadata.functions) expect(pages).toContain(helpUrl);
  });

  test('lets a range with an error cell reach the function', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });
});
