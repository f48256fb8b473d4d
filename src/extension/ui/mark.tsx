/** The mark of untick: an empty box. Beside its name or a site's, so it says nothing itself. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="6" fill="#0b57a4" />
      <rect x="7" y="7" width="10" height="10" rx="2.5" fill="none" stroke="#fff" stroke-width="2.6" />
    </svg>
  );
}
