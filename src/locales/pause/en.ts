// Pausing a site. English, and the keys every other language must have.

/** In the popup. `{time}` is a length of time in words. */
export const pause = {
  button: 'Pause on this site',
  hour: 'For 1 hour',
  today: 'For today',
  always: 'Always',
  hint: 'A paused site is not checked, and nothing of it is recorded.',
  title: 'Paused on this site',
  left: 'Starts again by itself in {time}.',
  forever: 'Until you start it again.',
  resume: 'Start again now',
};

/** Titles of the button on the toolbar. */
export const toolbar = {
  paused: 'untick: paused on this site',
  quiet: 'untick: only things here that you asked not to be warned of',
};
