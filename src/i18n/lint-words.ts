/** What a sentence of the policy check may quote; absent texts are blank, absent figures 0. */
export interface LintWords {
  readonly name: string;
  readonly other: string;
  readonly figure: number;
  readonly bound: number;
}
