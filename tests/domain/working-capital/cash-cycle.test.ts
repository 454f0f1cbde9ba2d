import {
  cashConversionCycle,
  daysInventory,
  daysPayable,
  workingCapitalDays,
  workingCapitalRequirement,
} from '../../../src/domain/working-capital/cash-cycle';

describe('working capital', () => {
  it('is what receivables and inventory need beyond payables, in money and in days', () => {
    expect(workingCapitalRequirement(900_000, 600_000, 450_000)).toBe(1_050_000);
    expect(workingCapitalDays(1_050_000, 3_650_000)).toBeCloseTo(105, 9);
    expect(workingCapitalDays(-50_000, 3_650_000)).toBeCloseTo(-5, 9);
  });

  it('turns over in inventory days plus DSO less payable days', () => {
    const inventory = Number(daysInventory(500_000, 3_000_000));
    expect(inventory).toBeCloseTo(60.8333, 4);
    expect(cashConversionCycle(inventory, 36.5, 40)).toBeCloseTo(57.33, 2);
    expect(cashConversionCycle(10, 5, 60)).toBe(-45);
  });

  it('has no days without sales or cost of sales', () => {
    expect(daysPayable(600_000, 0)).toMatchObject({ fault: 'zeroDivision', argument: 'costOfSales' });
    expect(daysPayable(600_000, 2_190_000)).toBeCloseTo(100, 9);
    expect(workingCapitalDays(1, 0)).toMatchObject({ fault: 'zeroDivision' });
  });
});
