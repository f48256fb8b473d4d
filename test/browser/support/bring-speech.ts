// Brings the sentences of every language, as the background does for the one a person chose.
import { speechFiles } from '../../../scripts/generate-locales.js';
import { takeSpeech } from '../../../src/extension/content/warning-words.js';

export function bringSpeech(): void {
  for (const source of Object.values(speechFiles())) {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
    script.remove();
  }
  takeSpeech(globalThis);
}
