// What every catalogue has, typed from the English one.
import type * as en from './en.js';
import type { Translated } from './say.js';

export type Manifest = Translated<typeof en.manifest>;
export type BadgeWords = Translated<typeof en.badge>;
export type WarningWords = Translated<typeof en.warning>;
export type PopupWords = Translated<typeof en.popup>;
export type SeverityWords = Translated<typeof en.severity>;
export type LimitWords = Translated<typeof en.limit>;
export type Terms = Translated<typeof en.terms>;
export type Measures = Translated<typeof en.measures>;
export type PopupTerms = Translated<typeof en.popupTerms>;
export type ReceiptWords = Translated<typeof en.receipts>;
