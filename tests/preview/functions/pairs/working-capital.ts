import type { Pair } from '../pair';

export const workingCapitalPairs: readonly Pair[] = [
  {
    quantity: 'the working-capital requirement',
    ours: '=AR.WCR(Receivables,Inventory,Payables)',
    native: '=SUM(Items[Open],Inventory)-Payables',
  },
  {
    quantity: 'the working-capital requirement in days',
    ours: '=AR.WCR.DAYS(AR.WCR(Receivables,Inventory,Payables),AnnualSales,360)',
    native: '=(Receivables+Inventory-Payables)/AnnualSales*360',
  },
  {
    quantity: 'days inventory outstanding',
    ours: '=AR.DAYSINVENTORY(Inventory,CostOfSales)',
    native: '=Inventory/CostOfSales*365',
  },
  {
    quantity: 'days payable outstanding',
    ours: '=AR.DAYSPAYABLE(Payables,CostOfSales,PeriodDays)',
    native: '=Payables/CostOfSales*PeriodDays',
  },
  {
    quantity: 'the cash conversion cycle',
    ours: '=AR.CASHCYCLE(AR.DAYSINVENTORY(Inventory,CostOfSales),AR.DSO(Receivables,CreditSales,PeriodDays),AR.DAYSPAYABLE(Payables,CostOfSales))',
    native: '=(Inventory-Payables)/CostOfSales*365+Receivables/CreditSales*PeriodDays',
  },
  {
    quantity: 'the months that cash lasts',
    ours: '=AR.RUNWAY(Cash,MonthlyBurn)',
    native: '=Cash/MonthlyBurn',
  },
  {
    quantity: 'the utilisation of all customers together, spilled inside SUM',
    ours: '=SUM(AR.UTILISATION(Customers[Balance],Customers[Limit]))',
    native: '=SUMPRODUCT(Customers[Balance]/Customers[Limit])',
  },
  {
    quantity: 'the highest utilisation of a customer',
    ours: '=MAX(AR.UTILISATION(Customers[Balance],Customers[Limit]))',
    native: '=SUMPRODUCT(MAX(Customers[Balance]/Customers[Limit]))',
  },
  {
    quantity: 'the headroom of all customers together',
    ours: '=SUM(AR.HEADROOM(Customers[Balance],Customers[Limit]))',
    native: '=SUM(Customers[Limit])-SUM(Customers[Balance])',
  },
  {
    quantity: 'the credit a customer needs',
    ours: '=AR.LIMIT.NEED(Purchases,TermsDays,LateDays,TaxRate,PeakFactor)',
    native: '=Purchases*(1+TaxRate)/365*(TermsDays+LateDays)*PeakFactor',
  },
];
