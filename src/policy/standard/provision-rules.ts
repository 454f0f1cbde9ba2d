interface ProvisionRules {
  /** Share of a defaulted debt that is lost. */
  readonly lossGivenDefault: number;
  /** What lies ahead: loss rates are multiplied by it. */
  readonly forwardScalar: number;
}

/** Loss given default of senior unsecured claims in the Basel foundation approach; the future like the past. */
export const STANDARD_PROVISION_RULES: ProvisionRules = { lossGivenDefault: 0.45, forwardScalar: 1 };
