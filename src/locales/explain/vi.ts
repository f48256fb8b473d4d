import type { ExplainWords } from './words.js';

export const explain: ExplainWords = {
  page: 'Về một phép kiểm tra',
  finds: 'Phép này tìm gì',
  matters: 'Vì sao điều này quan trọng',
  examples: 'Ví dụ',
  unsure: 'Khi không thể kết luận',
  options: 'Tùy chọn',
  sources: 'Nguồn',
  marked: 'Trong mã, data-expect đánh dấu chỗ bị phát hiện.',
  english: 'Phần còn lại của trang này bằng tiếng Anh.',
  allRules: 'Tất cả phép kiểm tra',
  unknown: 'Không có phép kiểm tra này. Dưới đây là tất cả:',
  potential: 'Phát hiện là vấn đề có thể có, không phải phán xét pháp lý.',
  verdict: {
    fail: 'Bị phát hiện',
    review: 'Cần xem lại',
    ok: 'Không báo',
  },
};
