import { daysSalesOutstanding as daysOf } from '../../domain/kpi/days-sales-outstanding';
import { rowFunction } from '../runtime/function-definition';
import { days, money } from '../runtime/parameter';

export const daysSalesOutstanding = rowFunction({
  id: 'DSO',
  parameters: [money('endingReceivables'), money('creditSales'), days('days')],
  answer: 'days',
  example: { inputs: [500000, 2000000, 90], answer: 22.5 },
  source: 'ACT Wiki, Days sales outstanding; JD Edwards EnterpriseOne 9.2, Current Balance Divided by Sales',
  compute: daysOf,
});
