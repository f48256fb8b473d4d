// Vietnamese.
import type {
  BadgeWords,
  LimitWords,
  Manifest,
  Measures,
  PopupTerms,
  PopupWords,
  ReceiptWords,
  SeverityWords,
  Terms,
  WarningWords,
} from './catalogue.js';

export const manifest: Manifest = {
  name: 'untick',
  description: 'Báo cho bạn biết ô đồng ý nào đã bị đánh dấu sẵn hoặc bị giấu đi, và bỏ dấu chỉ với một lần bấm.',
};

export const badge: BadgeWords = {
  found: { other: 'untick: có {count} chỗ cần xem trên trang này' },
  nothing: 'untick: không thấy gì đáng ngại trên trang này',
  incomplete: 'untick: không thấy gì đáng ngại, nhưng có phần của trang không kiểm tra được',
  blocked: 'Trang cứ gỡ cảnh báo đi. Hãy bấm vào đây để xem.',
  failed: 'untick: không kiểm tra được trang này',
};

export const warning: WarningWords = {
  label: 'Cảnh báo của untick',
  untick: 'Bỏ dấu',
  decline: 'Chọn “không”',
  why: 'Vì sao?',
  hide: 'Ẩn',
  hideHint: 'Phím Esc cũng ẩn',
  measured: 'Kết quả đo',
  quoted: 'Nguyên văn trên trang',
  unticked: 'Xong, đã bỏ dấu.',
  declined: 'Xong, đã chuyển sang lựa chọn kia.',
  kept: 'Trang không chịu bỏ dấu. Bạn hãy xem lại trước khi tiếp tục.',
  byHand: 'Mục này bạn cần tự chọn.',
  covered: 'Có thứ gì đó che cảnh báo này. Hãy bấm lại.',
  again: 'Hãy bấm lại.',
  untickAll: 'Bỏ dấu tất cả',
  each: 'Xem từng mục',
  undo: 'Hoàn tác',
  undone: 'Đã trở lại như cũ.',
  undoneInPart: 'Có mục không trả lại được. Bạn hãy xem lại trước khi tiếp tục.',
  learn: 'Tìm hiểu thêm',
  notHere: 'Không báo ở trang này',
  hiddenHere: 'Không còn cảnh báo trên {site}. Bạn có thể bật lại trong cửa sổ của untick.',
  small: { other: '{count} mục cần xem' },
  several: { other: 'Có {count} mục đồng ý ở đây bạn nên xem trước khi tiếp tục.' },
  untickedAll: { other: 'Xong, đã rút lại {count} mục.' },
  keptSome: { other: 'Trang không chịu bỏ {count} mục: {words}. Bạn hãy xem lại trước khi tiếp tục.' },
  more: { other: 'Còn {count} chỗ nữa: hãy bấm nút untick của trình duyệt.' },
};

export const popup: PopupWords = {
  title: 'untick',
  checking: 'Đang kiểm tra trang này…',
  found: { other: 'Có {count} chỗ cần xem trước khi tiếp tục' },
  review: { other: 'Có {count} chỗ có lẽ bạn nên xem' },
  nothing: 'Không thấy gì đáng ngại',
  nothingDetail: { other: 'Đã kiểm tra {count} mục: trang này không có ô đồng ý nào bị đánh dấu sẵn hay bị giấu.' },
  nothingAsked: 'Trang này không xin bạn đồng ý điều gì.',
  incomplete: 'Không thấy gì đáng ngại, nhưng chưa kiểm tra được hết',
  incompleteFound: 'Có phần của trang không kiểm tra được:',
  cannot: 'Không thể kiểm tra trang này',
  cannotDetail: 'Tiện ích không được vào trang của chính trình duyệt, cửa hàng tiện ích, tệp và tài liệu trên máy.',
  failed: 'Đã có trục trặc',
  failedDetail: 'Việc kiểm tra chưa xong. Hãy tải lại trang rồi xem lại.',
  again: 'Kiểm tra lại',
  findings: 'Phát hiện',
  showMe: 'Chỉ cho tôi',
  untick: 'Bỏ dấu giúp tôi',
  decline: 'Chọn “không” giúp tôi',
  why: 'Vì sao điều này quan trọng',
  quoted: 'Nguyên văn trên trang',
  unticked: 'Đã bỏ dấu.',
  kept: 'Trang không chịu bỏ dấu. Bạn hãy tự xem lại.',
  byHand: 'Mục này bạn cần tự chọn.',
  gone: 'Mục này không còn trên trang.',
  settings: 'Cài đặt',
  warnings: 'Hiện cảnh báo trong trang',
  warningsHere: 'Hiện trên {site}',
  language: 'Ngôn ngữ',
  automatic: 'Theo trình duyệt',
  promise: 'Không có gì rời khỏi máy của bạn.',
  potential: 'Phát hiện chỉ là vấn đề có thể có, không phải kết luận pháp lý.',
};

export const receipts: ReceiptWords = {
  against: { other: 'Bạn đã gửi {count} mục đồng ý mà chính bạn đã tắt' },
  sent: { other: 'Bạn đã gửi {count} mục đồng ý mà bạn chưa hề chạm vào' },
  maybe: { other: '{count} mục đồng ý bạn chưa hề chạm vào có thể đã được gửi đi' },
  own: { other: 'Có {count} mục do chính bạn chọn.' },
  more: { other: 'và {count} mục nữa' },
  first: 'gửi cho trang này',
  third: 'gửi cho trang khác: {site}',
  unknown: 'không rõ gửi cho ai',
};

export const severity: SeverityWords = {
  minor: 'Nhẹ',
  moderate: 'Vừa',
  serious: 'Nặng',
  critical: 'Rất nặng',
  review: 'Nên xem lại',
};

export const limit: LimitWords = {
  'closed-shadow-root': 'một thành phần đóng kín',
  'unreachable-frame': 'một khung không vào được',
  'main-world': 'trang có thể đã sửa kết quả',
  size: 'nhiều hơn mức kiểm tra được một lần',
  time: 'mất quá nhiều thời gian',
  'not-rendered': 'những phần chưa hiển thị',
  language: 'chữ bằng ngôn ngữ mà untick chưa đọc được',
  error: 'lỗi khi kiểm tra',
};

export const terms: Terms = {
  display: 'không hiển thị',
  visibility: 'bị làm cho vô hình',
  opacity: 'trong suốt',
  clip: 'bị cắt mất',
  'zero-size': 'không có kích thước',
  overflow: 'nằm ngoài khung',
  'off-screen': 'bị đẩy ra ngoài màn hình',
  covered: 'bị che',
  'same-colour': 'cùng màu với nền',
  scale: 'bị thu nhỏ hết mức',
  'closed-details': 'trong mục đang đóng',
  'unselected-tab': 'ở thẻ khác',
  'unopened-dialog': 'trong hộp thoại chưa mở',
  'content-visibility': 'không được vẽ',
  'hidden-until-found': 'ẩn cho đến khi tìm kiếm',
  frame: 'trong khung bị ẩn',
  'far-below-action': 'nằm xa dưới nút bấm',
  'small-text': 'chữ nhỏ',
  'low-contrast': 'chữ mờ',
  'small-mark': 'ô nhỏ',
  'in-scroll-box': 'trong khung phải cuộn',
  on: 'đang bật',
  off: 'đang tắt',
  mixed: 'bật một phần',
};

export const popupTerms: PopupTerms = {
  marketing: 'tiếp thị',
  'third-party-sharing': 'chia sẻ với bên thứ ba',
  profiling: 'lập hồ sơ hành vi',
  credit: 'chấm điểm tín dụng',
  cookies: 'cookie và theo dõi',
  'paid-extra': 'mục trả thêm tiền',
  terms: 'điều khoản',
  'privacy-notice': 'chính sách quyền riêng tư',
  age: 'độ tuổi',
  convenience: 'tiện ích',
  email: 'thư điện tử',
  sms: 'tin nhắn',
  phone: 'điện thoại',
  post: 'bưu điện',
  messenger: 'ứng dụng nhắn tin',
  'drawn-as-text': 'chỉ vẽ như chữ thường',
  smaller: 'nhỏ hơn',
  'smaller-text': 'chữ nhỏ hơn',
  'lighter-text': 'chữ mảnh hơn',
  'fainter-fill': 'màu nền nhạt hơn',
  required: 'bắt buộc',
  'the button is locked': 'nút bấm bị khoá',
  'already on': 'đã được bật sẵn',
  'on a page before': 'ở trang trước',
  'on this page': 'ngay trên trang này',
};

export const measures: Measures = {
  fontSize: 'Cỡ chữ: {value} px',
  bodyFontSize: 'Chữ của trang: {value} px',
  contrast: 'Độ tương phản: {value} trên 1',
  markSize: 'Cỡ của ô: {value} px',
  belowAction: 'Cách dưới nút bấm: {value} px',
  opacity: 'Độ đục: {value}',
};

export const comma = ', ';

/** Told in the page too: what more the popup says lies beside them. */
export { boxRules as rules } from './rules/vi.js';
