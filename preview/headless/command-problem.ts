/** Why a command cannot be carried out, in one line for the person at the command line. */
export class CommandProblem extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CommandProblem';
  }
}
