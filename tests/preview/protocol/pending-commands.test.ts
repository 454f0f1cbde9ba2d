import { PendingCommands } from '../../../preview/protocol/pending-commands';
import { XdmChannel } from '../../../preview/protocol/xdm-channel';

describe('a ribbon command', () => {
  it('fails at once, by name, when the add-in does not listen', async () => {
    const channel = new XdmChannel({
      conversationId: 'c1',
      origin: 'https://host',
      post: () => undefined,
      invoke: () => Promise.resolve(),
    });
    await expect(new PendingCommands().run(channel, 'scoreCustomers', 'ScoreButton')).rejects.toThrow(
      'does not listen to commands yet, so scoreCustomers was not run',
    );
  });
});
