// The row at the foot of the popup. An action is a word and what it does; who has one to add puts it into the list.
export interface FooterAction {
  readonly key: string;
  readonly label: string;
  /** Why it cannot be done now, said beside the row; the button stays where it is, and in the way of Tab. */
  readonly unavailable?: string | null;
  readonly run: () => void;
}

export interface FooterActionsProps {
  readonly label: string;
  readonly actions: readonly FooterAction[];
}

export function FooterActions({ label, actions }: FooterActionsProps) {
  return (
    <nav aria-label={label}>
      <ul class="actions">
        {actions.map(({ key, label, unavailable, run }) => (
          <li key={key}>
            <button
              type="button"
              class="quiet"
              aria-disabled={unavailable ? true : undefined}
              aria-describedby={unavailable ? `why-not-${key}` : undefined}
              onClick={() => !unavailable && run()}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      {actions.map(
        ({ key, unavailable }) =>
          unavailable && (
            <p key={key} id={`why-not-${key}`} class="why-not">
              {unavailable}
            </p>
          ),
      )}
    </nav>
  );
}
