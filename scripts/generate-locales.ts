// `public/_locales` from the catalogues: the browser and the stores read names and descriptions there.
import { manifest as ar } from '../src/locales/ar.js';
import { manifest as en } from '../src/locales/en.js';
import { manifest as vi } from '../src/locales/vi.js';
import { manifest as zhCn } from '../src/locales/zh-cn.js';
import { manifest as zhTw } from '../src/locales/zh-tw.js';

const FOLDERS = { en, zh_CN: zhCn, zh_TW: zhTw, vi, ar };

/** Path in `public` → text. */
export function localeFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FOLDERS).map(([folder, words]) => {
      const messages = Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
      return [`_locales/${folder}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`];
    }),
  );
}
