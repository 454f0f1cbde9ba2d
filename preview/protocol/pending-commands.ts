import { text } from './wire-values';
import type { XdmChannel } from './xdm-channel';

/** Ribbon commands that the add-in has been told to run and has not completed yet. */
export class PendingCommands {
  readonly #completions = new Map<string, () => void>();

  run(channel: XdmChannel, actionName: string, controlId: string): Promise<void> {
    const id = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      this.#completions.set(id, resolve);
      const isHeard = channel.fire('appCommandInvoked', [
        id,
        actionName,
        JSON.stringify({ source: { id: controlId } }),
      ]);
      if (isHeard) return;
      this.#completions.delete(id);
      reject(new Error(`The add-in does not listen to commands yet, so ${actionName} was not run.`));
    });
  }

  completed(commandId: unknown): object {
    const id = text(commandId);
    this.#completions.get(id)?.();
    this.#completions.delete(id);
    return {};
  }
}
