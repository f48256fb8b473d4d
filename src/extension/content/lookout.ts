// Comes only where no element is a candidate, and has all that is too large or too slow for every frame: words of agreement in all languages,
// and shadow roots, for which every element has to be asked.
import { hasFurther } from '../../collect/further.js';
import { readClosedRoots } from './closed-roots.js';
import { shareHere } from './frame-share.js';

// Of elements that are hardly ever hosts: some 8 ms at the first look, and less than one at each that follows.
const MOST_ASKED_FIRST = 1000;
const MOST_ASKED = 100;

export function startLookout(): void {
  const share = shareHere();
  if (!share || share.lookout) return;
  readClosedRoots(() => false);
  let most = MOST_ASKED_FIRST;
  share.lookout = () => {
    const isFound = hasFurther(document, most);
    most = MOST_ASKED;
    return isFound;
  };
}
