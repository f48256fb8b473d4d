// Traditional Chinese.
import type { EvidenceWords } from './words.js';

export const evidence: EvidenceWords = {
  save: '儲存證據',
  reading: '正在讀取頁面…',
  picture: '正在擷取畫面…',
  sealing: '正在封存…',
  saved: '已儲存為 {name}。圖片中的輸入欄位均已遮蓋。',
  savedBare: '已儲存為 {name}，其中沒有頁面圖片。',
  savedKept: '已儲存為 {name}。圖片中的輸入欄位均已遮蓋。各項發現的圖片也可在總覽中查看。',
  savedFull: '已儲存為 {name}。總覽中已沒有空間存放圖片。',
  savedUnkept: '已儲存為 {name}。圖片未能保留到總覽中。',
  failed: '無法儲存。請重新載入頁面後再試一次。',
  closed: '只有能夠檢查的頁面才能儲存證據。',
  paused: 'untick 在此網站暫停期間，無法儲存證據。',
};
