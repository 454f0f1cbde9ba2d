import { showWizard } from './navigation';

/** Ids of the ribbon commands that run code (ExecuteFunction), as manifest.xml names them. */
export const COMMAND_IDS = ['scoreCustomers', 'planDunning'] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

const COMMANDS: Record<CommandId, () => void> = {
  scoreCustomers: () => showWizard('score'),
  planDunning: () => showWizard('dunning'),
};

/** Ties each ribbon command to its work; every command opens the pane on its wizard. */
export function associateCommands(): void {
  for (const id of COMMAND_IDS) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      COMMANDS[id]();
      await Office.addin.showAsTaskpane();
      event?.completed();
    });
  }
}
