/** Names that must differ within a file: pages of one template give their findings the same id, and readers keep one of them only. */
export class Unique {
  readonly #times = new Map<string, number>();

  /** The name itself at first, then with a number. */
  of(name: string): string {
    const times = (this.#times.get(name) ?? 0) + 1;
    this.#times.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  }
}
