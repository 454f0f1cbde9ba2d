import { CustomFunctions } from '../../../preview/protocol/custom-functions';
import type { FunctionMetadata } from '../../../preview/protocol/functions-metadata';
import type { HostMessage } from '../../../preview/protocol/office-host-contract';

function functionsOf(...functions: FunctionMetadata[]): {
  functions: CustomFunctions;
  sent: HostMessage[][];
} {
  const sent: HostMessage[][] = [];
  const custom = new CustomFunctions({ namespace: 'ar', metadata: { functions } }, null, (messages) =>
    sent.push([...messages]),
  );
  return { functions: custom, sent };
}

const slow: FunctionMetadata = {
  id: 'SLOW',
  name: 'Slow',
  parameters: [{ name: 'x' }],
  options: { cancelable: true },
};
const call = { name: 'AR.SLOW', args: [[[1]]], address: 'A!B2' };

describe('calls on their way to the add-in', () => {
  it('wait until its page listens, then go out together', async () => {
    const { functions, sent } = functionsOf(slow);
    const answers = functions.execute([call, { ...call, address: 'A!B3' }]);
    expect(sent).toEqual([]);
    functions.start();
    expect(sent.map((messages) => messages.length)).toEqual([2]);
    functions.settle(1, true, 'one', undefined);
    functions.settle(2, true, 'two', undefined);
    expect(await answers).toEqual([[['one']], [['two']]]);
  });

  it('are sent again when the page was loaded anew', () => {
    const { functions, sent } = functionsOf(slow);
    functions.start();
    void functions.execute([call]);
    functions.start();
    expect(sent[1]).toEqual(sent[0]);
  });

  it('are cancelled when their cell asks anew', () => {
    const { functions, sent } = functionsOf(slow);
    functions.start();
    void functions.execute([call]);
    void functions.execute([{ ...call, args: [[[2]]] }]);
    expect(sent[1]?.map(([, type, , message]) => [type, message])).toEqual([
      [1001, '{"invocationId":1}'],
      [1000, '[2,"SLOW",[2],null,1,null]'],
    ]);
  });

  it('can be waited for by whoever wants to go on in the meantime', async () => {
    const { functions } = functionsOf(slow);
    const calling = functions.whenCalling();
    void functions.execute([call]);
    await calling;
    await functions.whenCalling();
  });

  it('are answered once, and only if they were made', async () => {
    const { functions } = functionsOf(slow);
    const answers = functions.execute([call]);
    functions.settle(99, true, 'stray', undefined);
    functions.settle(1, true, 'first', undefined);
    functions.settle(1, true, 'second', undefined);
    expect(await answers).toEqual([[['first']]]);
  });
});

describe('functions that this host cannot serve', () => {
  it.each([
    [{ stream: true }, 'AR.SLOW streams its results'],
    [{ requiresParameterAddresses: true }, 'AR.SLOW asks for the addresses of its parameters'],
  ])('are refused from the start: %o', (options, reason) => {
    expect(() => functionsOf({ ...slow, options })).toThrow(reason);
  });
});
