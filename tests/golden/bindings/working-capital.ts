import {
  cashConversionCycle,
  daysInventory,
  daysPayable,
  workingCapitalDays,
  workingCapitalRequirement,
} from '../../../src/domain/working-capital/cash-cycle';
import { number, optionalNumber } from '../arguments-of';
import { bind, type Bindings } from '../binding';

export const workingCapitalBindings: Bindings = {
  working_capital_requirement: bind(
    [number('accounts_receivable'), number('inventory'), number('accounts_payable')],
    workingCapitalRequirement,
  ),
  wcr_days: bind([number('wcr'), number('sales'), optionalNumber('days')], workingCapitalDays),
  days_inventory: bind([number('inventory'), number('cogs'), optionalNumber('days')], daysInventory),
  days_payable: bind([number('accounts_payable'), number('cogs'), optionalNumber('days')], daysPayable),
  cash_conversion_cycle: bind([number('dio'), number('dso'), number('dpo')], cashConversionCycle),
};
