import type { ContentCell, SheetContent } from '../../../preview/book/content';
import { emptySheet } from '../../../preview/book/empty-content';
import type { DefinedName } from '../../../preview/book/sheet-parts';

const formula = (text: string): ContentCell => ({ formula: text });

/** The cells that formulas call by name: figures of the ledger, calculated, and assumptions, typed in. */
const FIGURES: Readonly<Record<string, ContentCell>> = {
  Receivables: formula('=SUM(Items[Open])'),
  CurrentReceivables: formula('=SUMIFS(Items[Open],Items[Due],">="&AsOf)'),
  OverdueReceivables: formula('=SUMIFS(Items[Open],Items[Due],"<"&AsOf)'),
  OpeningReceivables: 81_234.56,
  CreditSales: formula('=SUM(Months[Sales])'),
  PeriodDays: formula('=SUM(Months[Days])'),
  Collected: formula('=SUMIFS(Items[Amount],Items[Paid],">0")'),
  CollectionCosts: 1_250.75,
  Allowance: 4_300.1,
  WrittenOff: 912.34,
  Placed: 6_100,
  Recovered: 2_345.67,
  Inventory: 54_321.09,
  Payables: 38_765.43,
  CostOfSales: 141_414.14,
  AnnualSales: 730_123.45,
  TargetDso: 41.5,
  InvoiceTotal: 12_345.67,
  DiscountRate: 0.02,
  DiscountDays: 10,
  PayDays: 37,
  AnnualRate: 0.083,
  TakeUp: 0.35,
  TaxRate: 0.13,
  PartPayment: 4_321,
  Price: 49,
  UnitCost: 31.5,
  UnitsBefore: 410,
  UnitsAfter: 455,
  PeriodRate: 0.0145,
  Purchases: 912_345,
  TermsDays: 45,
  LateDays: 12.5,
  PeakFactor: 1.2,
  Correlation: 0.17,
  Confidence: 0.995,
  Multiplier: 2.5,
  DefaultRate: 0.023,
  LossRate: 0.45,
  Assets: 2_150_000,
  WorkingCapital: 310_500,
  RetainedEarnings: 402_300,
  Ebit: 188_700,
  Equity: 950_250,
  Liabilities: 1_199_750,
  CurrentAssets: 870_200,
  CurrentLiabilities: 559_700,
  NetIncome: 97_400,
  Score: 583,
  Cash: 250_750,
  MonthlyBurn: 41_300,
};

/** Where the as-of date stands, above all the others. */
export const AS_OF_CELL = 'B1';

export const figuresSheet = (asOf: number): SheetContent => ({
  ...emptySheet('Figures'),
  rows: [['AsOf', asOf], ...Object.entries(FIGURES)],
});

export const figureNames: readonly DefinedName[] = ['AsOf', ...Object.keys(FIGURES)].map((name, row) => ({
  name,
  refersTo: `Figures!$B$${row + 1}`,
  visible: true,
  comment: '',
}));
