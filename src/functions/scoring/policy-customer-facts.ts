import { isBlank, type Cell } from '../../cells/cell';
import { readDay, readNumber, readText } from '../../cells/read-cell';
import {
  customerFactsOf,
  type CustomerFact,
  type CustomerFacts,
} from '../../domain/credit-limit/customer-fact';
import { isFault, type Fault, type Outcome } from '../../domain/fault';
import { codeNamed } from '../runtime/code-named';
import type { TableRows } from '../runtime/parameter';
import { readPolicyRows } from '../runtime/policy-rows';
import { KNOCK_OUT_NAMES } from './policy-scorecard';

/** Column of the limit in force: a figure, so that text in it is a title. */
const LIMIT = 2;

/** What the policy's table knows of customers besides the ledger; nothing where it is left out. */
export function policyCustomerFacts(rows: TableRows | undefined): Outcome<CustomerFacts> {
  // A table that holds nothing yet has one blank row.
  const filled = (rows ?? []).filter(([customer]) => !isBlank(customer));
  const facts = readPolicyRows('customerFacts', filled, LIMIT, readFact);
  return isFault(facts) ? facts : customerFactsOf(facts);
}

function readFact(cells: readonly Cell[]): Outcome<CustomerFact> {
  const faults: Fault[] = [];
  const read = <T>(at: number, reader: (cell: Cell) => Outcome<T>): T | null => {
    if (isBlank(cells[at])) return null;
    const value = reader(cells[at]);
    if (!isFault(value)) return value;
    faults.push(value);
    return null;
  };
  const fact: CustomerFact = {
    customer: read(0, readName) ?? '',
    factCurrency: read(1, readText),
    creditLimit: read(LIMIT, readNumber),
    externalGrade: read(3, readNumber),
    emergingMarketScore: read(4, readNumber),
    tangibleNetWorth: read(5, readNumber),
    workingCapital: read(6, readNumber),
    customerSince: read(7, readDay),
    lastReview: read(8, readDay),
    knownFact: read(9, (cell) => codeNamed(cell, KNOCK_OUT_NAMES)),
  };
  return faults[0] ?? fact;
}

/** Customer numbers may stand as numbers. */
function readName(cell: Cell): Outcome<string> {
  return typeof cell === 'number' ? String(cell) : readText(cell);
}
