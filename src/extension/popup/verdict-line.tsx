import type { ComponentChildren, Ref } from 'preact';
import { Shape, type ShapeKind } from './shape.js';

export interface Said {
  readonly title: string;
  readonly detail?: string;
}

export interface VerdictLineProps {
  readonly kind: ShapeKind;
  readonly said: Said;
  /** Where focus goes when what had it is gone. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children?: ComponentChildren;
}

/** How it stands, in words, shape and colour. Told to a screen reader when it changes; what can be pressed stands beside it. */
export function VerdictLine({ kind, said, heading, children }: VerdictLineProps) {
  return (
    <section class="verdict">
      <Shape kind={kind} />
      <div>
        <div role="status">
          <h2 {...(heading ? { ref: heading } : {})} tabIndex={-1}>
            {said.title}
          </h2>
          {said.detail && <p>{said.detail}</p>}
        </div>
        {children}
      </div>
    </section>
  );
}
