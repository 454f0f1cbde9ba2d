import type { FaultInjector, FaultMoment } from './office-host-contract';

interface Fault {
  strikes(request: string, ordinal: number): boolean;
  readonly moment: FaultMoment;
  readonly isOnce: boolean;
}

/** Decides for each workbook batch whether it fails, and when. */
export class FaultInjection implements FaultInjector {
  #faults: readonly Fault[] = [];
  #seen = 0;

  failNth(n: number, moment: FaultMoment): void {
    const target = this.#seen + n;
    this.#faults = [
      ...this.#faults,
      { strikes: (_request, ordinal) => ordinal === target, moment, isOnce: true },
    ];
  }

  failWhere(predicate: (request: string) => boolean, moment: FaultMoment): void {
    this.#faults = [...this.#faults, { strikes: predicate, moment, isOnce: false }];
  }

  clear(): void {
    this.#faults = [];
  }

  /** To be asked once for every workbook batch, in order. */
  strike(request: string): FaultMoment | null {
    this.#seen += 1;
    const fault = this.#faults.find((candidate) => candidate.strikes(request, this.#seen));
    if (fault?.isOnce === true) this.#faults = this.#faults.filter((other) => other !== fault);
    return fault?.moment ?? null;
  }
}
