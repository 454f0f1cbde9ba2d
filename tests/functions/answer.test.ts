import { installCustomFunctions } from '../support/custom-functions';
import { daysSalesOutstanding } from '../../src/functions/kpi/dso';
import { discountValue } from '../../src/functions/discount/discount-value';
import { answerCall } from '../../src/functions/runtime/answer';
import { speak } from '../../src/functions/runtime/speech';

installCustomFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('the answer that Excel gets', () => {
  beforeEach(() => speak('en-US'));

  test('is a matrix, so that one cell and a spill come the same way', () => {
    expect(answerCall(daysSalesOutstanding, [[[500000]], [[2000000]], [[90]]])).toEqual([[22.5]]);
  });

  test('holds an error with a sentence in the row that is at fault, and the figures of all others', () => {
    const answer = answerCall(daysSalesOutstanding, [column(500000, '500,000'), [[2000000]], [[90]]]);
    expect(answer[0]).toEqual([22.5]);
    expect(answer[1]?.[0]).toMatchObject({
      code: '#VALUE!',
      message:
        'endingReceivables must be a number. Text that looks like a number is not one: convert it first.',
    });
  });

  test('explains itself in Chinese when the page says so, with the Chinese name of the argument', () => {
    speak('zh-CN');
    const answer = answerCall(discountValue, [[[100]], [['']], [['2/10 net 30']], [[45000]]]);
    expect(answer[0]?.[0]).toMatchObject({ code: '#N/A', message: '缺少“发票日期”。' });
  });

  test.each([
    ['no sales', [1, 0, 90], '#DIV/0!'],
    ['negative sales', [1, -5, 90], '#NUM!'],
    ['a period without days', [1, 5, 0], '#NUM!'],
  ])('is the error that Excel users expect for %s', (_, inputs, code) => {
    const answer = answerCall(
      daysSalesOutstanding,
      inputs.map((input) => [[input]]),
    );
    expect(answer[0]?.[0]).toMatchObject({ code });
  });

  test('ignores what the runtime appends behind the arguments', () => {
    const invocation = { address: 'Sheet1!A1' };
    const args = [[[500000]], [[2000000]], [[90]], invocation] as unknown as Parameters<typeof answerCall>[1];
    expect(answerCall(daysSalesOutstanding, args)).toEqual([[22.5]]);
  });

  test('is computed for 100,000 rows in one call', () => {
    const receivables = Array.from({ length: 100_000 }, (_, row) => [row]);
    const answer = answerCall(daysSalesOutstanding, [receivables, [[90]], [[90]]]);
    expect(answer).toHaveLength(100_000);
    expect(answer[99_999]?.[0]).toBeCloseTo(99_999, 6);
  });
});
