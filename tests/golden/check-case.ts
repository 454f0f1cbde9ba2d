import { agrees } from './agrees';
import { ALL_BINDINGS } from './all-bindings';
import type { GoldenCase } from './golden-case';

/** How a case went: what our rule answered, or why it could not be asked. */
export interface CaseResult {
  readonly id: string;
  readonly function: string;
  readonly hasPassed: boolean;
  readonly got: unknown;
  readonly expected: unknown;
  /** Why it may have failed, beside the figures. */
  readonly remark: string;
}

/** Asks our rule the question of a case. A function without a binding fails; nothing is thrown. */
export function checkCase(golden: GoldenCase): CaseResult {
  const { id, args, expected, tolerance } = golden;
  const binding = ALL_BINDINGS.get(golden.function);
  const about = { id, function: golden.function, expected };
  if (binding === undefined)
    return { ...about, hasPassed: false, got: undefined, remark: 'unknown function' };
  const unread = Object.keys(args).filter((name) => !binding.names.includes(name));
  const remark = unread.length === 0 ? '' : `arguments that are not read: ${unread.join(', ')}`;
  try {
    const got = binding.answer(args);
    return { ...about, hasPassed: agrees(got, expected, tolerance), got, remark };
  } catch (error) {
    return { ...about, hasPassed: false, got: undefined, remark: `the rule broke down: ${String(error)}` };
  }
}
