// Words of the popup beside its verdicts and findings, which `popup-words.ts` holds.
import { evidence as arEvidence } from '../../locales/evidence/ar.js';
import { evidence as deEvidence } from '../../locales/evidence/de.js';
import { evidence as enEvidence } from '../../locales/evidence/en.js';
import { evidence as esEvidence } from '../../locales/evidence/es.js';
import { evidence as frEvidence } from '../../locales/evidence/fr.js';
import { evidence as viEvidence } from '../../locales/evidence/vi.js';
import type { EvidenceWords } from '../../locales/evidence/words.js';
import { evidence as zhCnEvidence } from '../../locales/evidence/zh-cn.js';
import { evidence as zhTwEvidence } from '../../locales/evidence/zh-tw.js';
import type { Language } from '../../locales/language.js';
import { pause as arPause } from '../../locales/pause/ar.js';
import { pause as dePause } from '../../locales/pause/de.js';
import { pause as enPause } from '../../locales/pause/en.js';
import { pause as esPause } from '../../locales/pause/es.js';
import { pause as frPause } from '../../locales/pause/fr.js';
import { pause as viPause } from '../../locales/pause/vi.js';
import type { PauseWords } from '../../locales/pause/words.js';
import { pause as zhCnPause } from '../../locales/pause/zh-cn.js';
import { pause as zhTwPause } from '../../locales/pause/zh-tw.js';
import * as ar from '../../locales/popup/ar.js';
import * as de from '../../locales/popup/de.js';
import * as en from '../../locales/popup/en.js';
import * as es from '../../locales/popup/es.js';
import * as fr from '../../locales/popup/fr.js';
import * as vi from '../../locales/popup/vi.js';
import type { Around, MistakeWords, Unchecked } from '../../locales/popup/words.js';
import * as zhCn from '../../locales/popup/zh-cn.js';
import * as zhTw from '../../locales/popup/zh-tw.js';

export interface MoreWords {
  readonly pause: PauseWords;
  readonly unchecked: Unchecked;
  readonly around: Around;
  readonly mistake: MistakeWords;
  readonly evidence: EvidenceWords;
}

export const MORE_WORDS: Readonly<Record<Language, MoreWords>> = {
  en: { pause: enPause, evidence: enEvidence, ...en },
  'zh-cn': { pause: zhCnPause, evidence: zhCnEvidence, ...zhCn },
  'zh-tw': { pause: zhTwPause, evidence: zhTwEvidence, ...zhTw },
  vi: { pause: viPause, evidence: viEvidence, ...vi },
  ar: { pause: arPause, evidence: arEvidence, ...ar },
  de: { pause: dePause, evidence: deEvidence, ...de },
  fr: { pause: frPause, evidence: frEvidence, ...fr },
  es: { pause: esPause, evidence: esEvidence, ...es },
};
