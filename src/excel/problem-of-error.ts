import { problem, type Problem, type ProblemReason } from './problem';

const REASON_OF_CODE: Readonly<Record<string, ProblemReason>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  RequestPayloadSizeLimitExceeded: 'tooMuchAtOnce',
  ResponsePayloadSizeLimitExceeded: 'tooMuchAtOnce',
  InvalidSelection: 'severalAreas',
  AccessDenied: 'protectedWorkbook',
};

/** Excel's refusal as a problem; an error that Excel did not raise is thrown on. */
export function problemOfError(error: unknown): Problem {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const reason = REASON_OF_CODE[error.code] ?? 'hostRefused';
  return problem(reason, { because: sentence(error.message) });
}

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?。]$/.test(text) ? text : `${text}.`;
}
