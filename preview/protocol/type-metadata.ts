/** One class of the Excel API as the library's own source describes it: names on both sides of the wire. */
export interface TypeMetadata {
  isCollection: boolean;
  /** Scalar property in JavaScript to its name on the wire. */
  readonly scalars: Record<string, string>;
  /** Property that is an object, to its type. */
  readonly objects: Record<string, string>;
  readonly methods: Record<string, MethodMetadata>;
  readonly events: Record<string, EventMetadata>;
}

interface MethodMetadata {
  /** Does not change the workbook. */
  readonly isRead: boolean;
}

interface EventMetadata {
  readonly eventType: number;
  /** Method that the library calls on the object to hear of the event. */
  readonly register: string;
}
