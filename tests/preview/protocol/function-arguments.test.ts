import type { CellValue } from '../../../preview/book/cell-value';
import { marshalArguments } from '../../../preview/protocol/function-arguments';
import type { ParameterMetadata } from '../../../preview/protocol/functions-metadata';

const WEB = { blank: null, takesErrors: true } as const;

function marshal(
  parameters: readonly ParameterMetadata[],
  args: readonly (CellValue[][] | null)[],
  rules: typeof WEB | { blank: 0; takesErrors: boolean } = WEB,
): unknown {
  return marshalArguments({ id: 'F', name: 'F', parameters }, args, rules);
}

describe('arguments of a custom function', () => {
  it('are padded with null up to the described number of parameters', () => {
    expect(marshal([{ name: 'a' }, { name: 'b' }, { name: 'c', dimensionality: 'matrix' }], [[[1]]])).toEqual(
      { parameters: [1, null, null] },
    );
  });

  it('keep the shape of a matrix, blank cells being null on the web and 0 on the desktop', () => {
    const parameters: ParameterMetadata[] = [{ name: 'rows', type: 'any', dimensionality: 'matrix' }];
    const cells = [
      ['a', null],
      [null, 2],
    ];
    expect(marshal(parameters, [cells])).toEqual({ parameters: [cells] });
    expect(marshal(parameters, [cells], { blank: 0, takesErrors: true })).toEqual({
      parameters: [
        [
          ['a', 0],
          [0, 2],
        ],
      ],
    });
  });

  it.each([
    ['number', null, 0],
    ['number', true, 1],
    ['number', '12.5', 12.5],
    ['string', null, ''],
    ['string', 3, '3'],
    ['boolean', 0, false],
    ['boolean', 'TRUE', true],
  ])('of type %s turn %p into %p', (type, value, expected) => {
    expect(marshal([{ name: 'x', type }], [[[value]]])).toEqual({ parameters: [expected] });
  });

  it.each([
    ['number', 'twelve'],
    ['number', ''],
    ['boolean', 'perhaps'],
  ])('of type %s refuse %p with #VALUE!', (type, value) => {
    expect(marshal([{ name: 'x', type }], [[[value]]])).toEqual({ error: '#VALUE!' });
  });

  it('that are error values go in only where the description allows it', () => {
    const error = [[{ error: '#N/A' }]];
    expect(marshal([{ name: 'x', type: 'any' }], [error])).toEqual({
      parameters: [{ type: 'CustomFunctionError', code: '#N/A' }],
    });
    expect(marshal([{ name: 'x', type: 'number' }], [error])).toEqual({ error: '#N/A' });
    expect(marshal([{ name: 'x', type: 'any' }], [error], { blank: 0, takesErrors: false })).toEqual({
      error: '#N/A',
    });
  });

  it('that repeat arrive as one list', () => {
    expect(
      marshal([{ name: 'x', repeating: true, dimensionality: 'matrix' }], [[[1]], null, [[2, 3]]]),
    ).toEqual({ parameters: [[[[1]], [[2, 3]]]] });
    expect(marshal([{ name: 'first' }, { name: 'x', repeating: true }], [[['k']], [[1, 2]], [[3]]])).toEqual({
      parameters: ['k', [1, 2, 3]],
    });
  });
});
