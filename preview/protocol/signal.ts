/** Something that happens once and can be waited for. */
export class Signal {
  readonly given: Promise<void>;
  readonly give: () => void;

  constructor() {
    let give = (): void => undefined;
    this.given = new Promise((resolve) => {
      give = resolve;
    });
    this.give = give;
  }
}
