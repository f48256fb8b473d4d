// What the popup says while evidence is saved. English, and the keys every other language must have.

/** `{name}` is the name of a file. */
export const evidence = {
  save: 'Save evidence',
  reading: 'Reading the page…',
  picture: 'Taking a picture of it…',
  sealing: 'Sealing it…',
  saved: 'Saved as {name}. Fields are masked in its pictures.',
  savedBare: 'Saved as {name}, without a picture of the page.',
  savedKept: 'Saved as {name}. Fields are masked in its pictures. The dashboard shows those of the findings too.',
  savedFull: 'Saved as {name}. The dashboard has no room left for its pictures.',
  savedUnkept: 'Saved as {name}. Its pictures could not be kept for the dashboard.',
  failed: 'It could not be saved. Reload the page and try again.',
  closed: 'Evidence can be saved only of a page that can be checked.',
  paused: 'While untick is paused here, no evidence can be saved.',
};
