// Vietnamese.
import type { Around, MistakeWords, Unchecked } from './words.js';

export const unchecked: Unchecked = {
  browser: 'Trang của chính trình duyệt và của tiện ích không cho tiện ích vào.',
  store: 'Cửa hàng tiện ích không cho tiện ích vào.',
  file: 'Tệp trên máy của bạn không được kiểm tra: chỉ kiểm tra trang web.',
  document: 'Đây là tài liệu hoặc hình ảnh, không phải trang web.',
  offlineTitle: 'Bạn đang ngoại tuyến',
  offline: 'Không có kết nối thì ở đây không có trang nào để kiểm tra.',
  unreachedTitle: 'Trang này không tải được',
  unreached: 'Trình duyệt đang hiện trang lỗi, trên đó không có gì để kiểm tra.',
  loadingTitle: 'Trang này vẫn đang tải',
  loading: 'Có thể kiểm tra ngay khi trang tải xong.',
  forbiddenTitle: 'untick không được phép xem trang này',
  forbidden: 'Trình duyệt cần bạn cho phép trước. Bạn có thể rút lại bất cứ lúc nào.',
  allow: 'Cho phép',
};

export const around: Around = {
  actions: 'Thêm',
  dashboard: 'Bảng tổng quan',
  mistake: 'Báo lỗi của untick',
  quiet: {
    other: 'Còn {count} mục bạn đã chọn không cảnh báo',
  },
  arrows: 'Dùng phím mũi tên để chuyển giữa các mục.',
  provisions: 'Quy định có thể liên quan',
  status: {
    guidance: 'hướng dẫn',
    standard: 'tiêu chuẩn',
    'not-yet-applicable': 'chưa áp dụng',
    superseded: 'đã được thay thế',
    vacated: 'phần sửa đổi đã bị hủy',
    unverified: 'chưa kiểm chứng',
  },
};

export const mistake: MistakeWords = {
  title: 'Báo lỗi của untick',
  intro: 'Chưa có gì được gửi đi. Báo cáo chỉ gồm những dòng này; bạn có thể sửa hoặc xóa bất cứ phần nào.',
  about: 'Lỗi về điều gì?',
  missed: 'Điều mà untick không phát hiện',
  text: 'Nội dung báo cáo',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  uncopied: 'Không sao chép được. Hãy chọn đoạn văn bản và tự sao chép.',
  open: 'Mở thành vấn đề trên {site}',
  opens: 'Mở {site} trong thẻ mới với đoạn này điền sẵn. Chỉ khi bạn gửi ở đó thì nó mới công khai.',
  tooLong: 'Quá dài để điền sẵn. Hãy rút ngắn hoặc sao chép.',
  back: 'Quay lại',
};
