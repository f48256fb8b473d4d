import { shareHere } from './frame-share.js';
import { canSay, takeSpeech } from './warning-words.js';
import { Warnings } from './warnings.js';

const share = shareHere();
// It comes again with the sentences of another language; what is shown belongs to the first.
if (share)
  share.overlay ??= {
    canSay: (language) => {
      takeSpeech(globalThis);
      return canSay(language);
    },
    open: (deeds) => new Warnings(deeds),
  };
