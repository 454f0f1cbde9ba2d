import { LOADED_AT_ONCE } from './loaded-at-once';
import { LOADED_ON_DEMAND } from './loaded-on-demand';
import { answerCall } from './runtime/answer';
import type { Argument } from './runtime/read-argument';

// At module load, not after Office is ready: a calculation that arrives early must find its function.
for (const definition of LOADED_AT_ONCE) {
  CustomFunctions.associate(definition.id, (...args: Argument[]) => answerCall(definition, args));
}
for (const [id, load] of Object.entries(LOADED_ON_DEMAND)) {
  CustomFunctions.associate(id, async (...args: Argument[]) => answerCall(await load(), args));
}
