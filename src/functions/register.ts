import { FUNCTIONS } from './catalogue';
import { answerCall } from './runtime/answer';
import type { Argument } from './runtime/read-argument';

// At module load, not after Office is ready: a calculation that arrives early must find its function.
for (const definition of FUNCTIONS) {
  CustomFunctions.associate(definition.id, (...args: Argument[]) => answerCall(definition, args));
}
