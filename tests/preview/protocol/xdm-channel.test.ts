import { record } from '../../../preview/protocol/wire-values';
import { XdmChannel } from '../../../preview/protocol/xdm-channel';

const request = {
  _messageType: 0,
  _actionType: 0,
  _actionName: 'ask',
  _conversationId: 'c1',
  _correlationId: 5,
  _data: { x: 1 },
};

function channel(
  invoke: (method: string, data: unknown) => Promise<unknown> = () => Promise.resolve('answer'),
): {
  ends: XdmChannel;
  posted: Record<string, unknown>[];
} {
  const posted: Record<string, unknown>[] = [];
  const ends = new XdmChannel({
    conversationId: 'c1',
    origin: 'https://host',
    post: (text) => posted.push(record(JSON.parse(text))),
    invoke,
  });
  return { ends, posted };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the channel to the add-in', () => {
  it('answers a call under its number', async () => {
    const { ends, posted } = channel((method, data) => Promise.resolve([method, data]));
    ends.receive(JSON.stringify(request));
    await settle();
    expect(posted).toEqual([
      expect.objectContaining({
        _messageType: 1,
        _responseType: 0,
        _correlationId: 5,
        _errorCode: 0,
        _data: ['ask', { x: 1 }],
        _origin: 'https://host',
      }),
    ]);
  });

  it.each([
    'not JSON',
    '7',
    'null',
    '{}',
    JSON.stringify({ ...request, _conversationId: 'other' }),
    JSON.stringify({ ...request, _messageType: 1 }),
  ])('ignores the message %s', async (text) => {
    const { ends, posted } = channel();
    ends.receive(text);
    await settle();
    expect(posted).toEqual([]);
  });

  it('sends an event only while the add-in listens to it', async () => {
    const { ends, posted } = channel();
    expect(ends.fire('richApiMessage', 1)).toBe(false);
    ends.receive(JSON.stringify({ ...request, _actionType: 1, _actionName: 'richApiMessage' }));
    await settle();
    expect(ends.fire('richApiMessage', 2)).toBe(true);
    ends.receive(JSON.stringify({ ...request, _actionType: 2, _actionName: 'richApiMessage' }));
    await settle();
    expect(ends.fire('richApiMessage', 3)).toBe(false);
    expect(
      posted.filter((message) => message['_responseType'] === 1).map((message) => message['_data']),
    ).toEqual([2]);
  });

  it('reports a defect of the host to the add-in and to the developer', async () => {
    const shown = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ends, posted } = channel(() => Promise.reject(new Error('defect')));
    ends.receive(JSON.stringify(request));
    await settle();
    expect(posted[0]).toMatchObject({ _errorCode: -2, _data: 'Error: defect' });
    expect(shown).toHaveBeenCalledTimes(1);
    shown.mockRestore();
  });
});
