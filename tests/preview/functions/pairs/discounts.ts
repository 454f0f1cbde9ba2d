import type { Pair } from '../pair';

export const discountPairs: readonly Pair[] = [
  {
    quantity: 'the present value of a receivable, at simple interest',
    ours: '=AR.PRESENTVALUE(InvoiceTotal,AnnualRate,PayDays)',
    native: '=InvoiceTotal/(1+AnnualRate*PayDays/365)',
  },
  {
    quantity: 'the present value of a receivable, at compound interest, against PV',
    ours: '=AR.PRESENTVALUE(InvoiceTotal,AnnualRate,PayDays,365,TRUE)',
    native: '=-PV(AnnualRate,PayDays/365,0,InvoiceTotal)',
  },
  {
    quantity: 'the present value of all open items, each in its own days to the due date',
    ours: '=SUM(AR.PRESENTVALUE(Items[Open],AnnualRate,AR.DAYSOVERDUE(AsOf,Items[Due])))',
    native: '=SUMPRODUCT(Items[Open]/(1+AnnualRate*(Items[Due]>AsOf)*(Items[Due]-AsOf)/365))',
  },
  {
    quantity: 'the net present value of a discount, at simple interest',
    ours: '=AR.DISCOUNT.NPV(InvoiceTotal,DiscountRate,DiscountDays,PayDays,AnnualRate)',
    native: '=InvoiceTotal*((1-DiscountRate)/(1+AnnualRate*DiscountDays/365)-1/(1+AnnualRate*PayDays/365))',
  },
  {
    quantity: 'the net present value of a discount, at compound interest, against XNPV',
    ours: '=AR.DISCOUNT.NPV(InvoiceTotal,DiscountRate,DiscountDays,PayDays,AnnualRate,TakeUp,365,TRUE)',
    native: '=XNPV(AnnualRate,Payments[Flow],Payments[Day])',
  },
  {
    quantity: 'the net present value of a discount that is paid a year earlier, against NPV',
    ours: '=AR.DISCOUNT.NPV(InvoiceTotal,DiscountRate,365,730,AnnualRate,1,365,TRUE)',
    native: '=NPV(AnnualRate,InvoiceTotal*(1-DiscountRate),-InvoiceTotal)',
  },
  {
    quantity: 'the break-even discount, against PV',
    ours: '=AR.DISCOUNT.BREAKEVEN(DiscountDays,PayDays,AnnualRate,365,TRUE)',
    native: '=1+PV(AnnualRate,(PayDays-DiscountDays)/365,0,1)',
  },
  {
    quantity: 'the cost of forgoing a discount',
    ours: '=AR.DISCOUNT.COST(DiscountRate,DiscountDays,PayDays,360)',
    native: '=DiscountRate/(1-DiscountRate)*360/(PayDays-DiscountDays)',
  },
  {
    quantity: 'the effective cost of forgoing a discount, against RRI',
    ours: '=AR.DISCOUNT.COST.COMPOUND(DiscountRate,DiscountDays,PayDays)',
    native: '=RRI((PayDays-DiscountDays)/365,1-DiscountRate,1)',
  },
  {
    quantity: 'the discounts that all items would earn within ten days, rounded each',
    ours: '=SUM(AR.DISCOUNT.VALUE(Items[Amount],Items[Invoiced],"2/10 net 30",Items[Invoiced]+10))',
    native: '=SUMPRODUCT(ROUND(Items[Amount]*0.02,2))',
  },
  {
    quantity: 'what all paid items cost on the day they were paid, with the discounts still earned',
    ours: '=SUMPRODUCT((Items[Paid]>0)*AR.DISCOUNT.PAYABLE(Items[Amount],Items[Invoiced],"2/20 net 30",IF(Items[Paid]>0,Items[Paid],AsOf)))',
    native:
      '=SUMPRODUCT((Items[Paid]>0)*(Items[Amount]-ROUND(Items[Amount]*0.02,2)*(Items[Paid]-Items[Invoiced]<=20)))',
  },
  {
    quantity: 'the credit for a part payment',
    ours: '=AR.DISCOUNT.CREDIT(PartPayment,DiscountRate)',
    native: '=ROUND(PartPayment/(1-DiscountRate),2)',
  },
  {
    quantity: 'the payment for a wanted credit',
    ours: '=AR.DISCOUNT.PAYMENT(PartPayment,DiscountRate)',
    native: '=ROUND(PartPayment*(1-DiscountRate),2)',
  },
  {
    quantity: 'the amount payable with tax and discount',
    ours: '=AR.DISCOUNT.TAX(InvoiceTotal,TaxRate,DiscountRate,"always",TRUE)',
    native: '=ROUND(InvoiceTotal*(1-DiscountRate)+InvoiceTotal*(1-DiscountRate)*TaxRate,2)',
  },
  {
    quantity: 'the value of granting credit instead of selling for cash',
    ours: '=AR.CREDITPOLICY.NPV(Price,UnitCost,UnitsBefore,UnitsAfter,PeriodRate)',
    native:
      '=(Price-UnitCost)*(UnitsAfter-UnitsBefore)/PeriodRate-(Price*UnitsBefore+UnitCost*(UnitsAfter-UnitsBefore))',
  },
  {
    quantity: 'the break-even default rate',
    ours: '=AR.CREDITPOLICY.BREAKEVEN(DiscountRate,PeriodRate)',
    native: '=DiscountRate-PeriodRate*(1-DiscountRate)',
  },
  {
    quantity: 'the late interest on the balances of all customers, rounded each',
    ours: '=SUM(AR.INTEREST.LATE(Customers[Balance],AnnualRate,PayDays))',
    native: '=SUMPRODUCT(ROUND(Customers[Balance]*AnnualRate*PayDays/365,2))',
  },
];
