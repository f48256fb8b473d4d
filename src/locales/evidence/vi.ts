// Vietnamese.
import type { EvidenceWords } from './words.js';

export const evidence: EvidenceWords = {
  save: 'Lưu bằng chứng',
  reading: 'Đang đọc trang…',
  picture: 'Đang chụp trang…',
  sealing: 'Đang niêm phong…',
  saved: 'Đã lưu thành {name}. Các ô nhập liệu đã được che trong ảnh.',
  savedBare: 'Đã lưu thành {name}, không kèm ảnh của trang.',
  savedKept:
    'Đã lưu thành {name}. Các ô nhập liệu đã được che trong ảnh. Ảnh của các phát hiện cũng có trong bảng tổng quan.',
  savedFull: 'Đã lưu thành {name}. Bảng tổng quan không còn chỗ cho ảnh.',
  savedUnkept: 'Đã lưu thành {name}. Không giữ được ảnh cho bảng tổng quan.',
  failed: 'Không lưu được. Hãy tải lại trang rồi thử lần nữa.',
  closed: 'Chỉ lưu được bằng chứng của trang có thể kiểm tra.',
  paused: 'Trong lúc untick tạm dừng ở đây thì không lưu được bằng chứng.',
};
