/** Errors of the channel as a whole, which the library turns into the `OfficeExtension.Error` codes named here. */
export const CHANNEL_ERROR = {
  /** InvalidOperationInCellEditMode */
  cellEditMode: 5004,
  /** InvalidOrTimedOutSession */
  timedOut: 5012,
  /** ActivityLimitReached */
  activityLimit: 5102,
  /** RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
  /** The Common API call is not served. */
  notServed: 5001,
} as const;
