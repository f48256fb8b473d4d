// What the forms of the frameworks say, for the pages and for the test that watches them.

/**
 * `first-paint`: ticked by its state from the start. `draft`: an effect puts an earlier visit back, text and box together.
 * `draft-later`: the same once a server has answered. `new-keys`: every keystroke draws the box anew. `late`: a change of state
 * that nobody asked for.
 */
export type Happening = 'first-paint' | 'draft' | 'draft-later' | 'new-keys' | 'late';

export interface Form {
  readonly name: string;
  readonly on: boolean;
}

export const WORDS = 'I agree to receive marketing emails and offers';
export const DRAFT: Form = { name: 'Ada Lovelace', on: true };
