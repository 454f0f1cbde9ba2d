import { showWizard } from './navigation';

/** Ids of the ribbon commands that run code (ExecuteFunction), as manifest.xml names them. */
export const COMMAND_IDS = ['scoreCustomers', 'planDunning'] as const;

type CommandId = (typeof COMMAND_IDS)[number];

const COMMANDS: Record<CommandId, () => void> = {
  scoreCustomers: () => showWizard('score'),
  planDunning: () => showWizard('dunning'),
};

/** Ties each ribbon command to its work; every command opens the pane on its wizard. */
export function associateCommands(): void {
  for (const id of COMMAND_IDS) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void obey(id, event));
  }
}

async function obey(id: CommandId, event: Office.AddinCommands.Event): Promise<void> {
  COMMANDS[id]();
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it is told, whether or not the pane could be shown.
    event.completed();
  }
}
