import type { Pair } from '../pair';

export const indicatorPairs: readonly Pair[] = [
  {
    quantity: 'DSO',
    ours: '=AR.DSO(Receivables,CreditSales,PeriodDays)',
    native: '=Receivables/CreditSales*PeriodDays',
  },
  {
    quantity: 'DSO on the average balance',
    ours: '=AR.DSO.AVERAGE(OpeningReceivables,Receivables,CreditSales,PeriodDays)',
    native: '=AVERAGE(OpeningReceivables,Receivables)/CreditSales*PeriodDays',
  },
  {
    quantity: 'DSO over the months together',
    ours: '=AR.DSO.ROLLING(Receivables,Months[Sales],Months[Days])',
    native: '=Receivables/SUM(Months[Sales])*SUM(Months[Days])',
  },
  {
    quantity: 'DSO by counting back, against the share of every month that is still unpaid',
    ours: '=AR.DSO.COUNTBACK(Receivables,Months[Sales],Months[Days])',
    native: '=SUMPRODUCT(Months[Share],Months[Days])',
  },
  {
    quantity: 'sales-weighted DSO',
    ours: '=AR.DSO.SALESWEIGHTED(Months[Balance],Months[Sales],Months[Days])',
    native: '=SUMPRODUCT(Months[Balance]/Months[Sales]*Months[Days])',
  },
  {
    quantity: 'true DSO of all items',
    ours: '=AR.DSO.TRUE(Items[Open],Items[Age],Items[MonthSales])',
    native: '=SUMPRODUCT(Items[Open]*Items[Age]/Items[MonthSales])',
  },
  {
    quantity: 'best possible DSO',
    ours: '=AR.DSO.BESTPOSSIBLE(CurrentReceivables,CreditSales,PeriodDays)',
    native: '=SUMIFS(Items[Open],Items[Due],">="&AsOf)/CreditSales*PeriodDays',
  },
  {
    quantity: 'delinquent DSO',
    ours: '=AR.DSO.DELINQUENT(OverdueReceivables,CreditSales,PeriodDays)',
    native: '=SUMPRODUCT((Items[Due]<AsOf)*Items[Open])/CreditSales*PeriodDays',
  },
  {
    quantity: 'average days delinquent',
    ours: '=AR.AVERAGEDAYSDELINQUENT(AR.DSO(Receivables,CreditSales,PeriodDays),AR.DSO.BESTPOSSIBLE(CurrentReceivables,CreditSales,PeriodDays))',
    native: '=(Receivables-CurrentReceivables)/CreditSales*PeriodDays',
  },
  {
    quantity: 'the cash that a lower DSO releases',
    ours: '=AR.DSO.CASHRELEASED(AnnualSales,AR.DSO(Receivables,CreditSales,PeriodDays),TargetDso)',
    native: '=AnnualSales/365*(Receivables/CreditSales*PeriodDays-TargetDso)',
  },
  {
    quantity: 'the collection effectiveness index',
    ours: '=AR.CEI(OpeningReceivables,CreditSales,Receivables,CurrentReceivables,12)',
    native:
      '=(OpeningReceivables+CreditSales/12-Receivables)/(OpeningReceivables+CreditSales/12-CurrentReceivables)',
  },
  {
    quantity: 'receivables turnover',
    ours: '=AR.TURNOVER(CreditSales,OpeningReceivables,Receivables)',
    native: '=CreditSales/AVERAGE(OpeningReceivables,Receivables)',
  },
  {
    quantity: 'the average collection period on 360 days',
    ours: '=AR.COLLECTIONPERIOD(AR.TURNOVER(CreditSales,OpeningReceivables,Receivables),360)',
    native: '=360*AVERAGE(OpeningReceivables,Receivables)/CreditSales',
  },
  {
    quantity: 'the collection rate',
    ours: '=AR.COLLECTIONRATE(Collected,OpeningReceivables,CreditSales)',
    native: '=SUMIFS(Items[Amount],Items[Paid],">0")/SUM(OpeningReceivables,Months[Sales])',
  },
  {
    quantity: 'the net collection rate',
    ours: '=AR.COLLECTIONRATE.NET(Collected,CollectionCosts,CreditSales,Allowance)',
    native: '=(Collected-CollectionCosts)/(CreditSales-Allowance)',
  },
  {
    quantity: 'the bad-debt ratio',
    ours: '=AR.BADDEBTRATIO(WrittenOff,CreditSales)',
    native: '=WrittenOff/CreditSales',
  },
  {
    quantity: 'the recovery rate',
    ours: '=AR.RECOVERYRATE(Recovered,Placed)',
    native: '=Recovered/Placed',
  },
];
