// Vietnamese.
import type {
  BadgeWords,
  LimitWords,
  Manifest,
  Measures,
  PopupWords,
  RuleSentences,
  RuleTitles,
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

export const rules: RuleSentences = {
  'preticked-consent': {
    why: 'Ô đã đánh dấu sẵn sẽ thay bạn nói “đồng ý”, trừ khi bạn nhận ra và bỏ đi.',
    messages: {
      preset: 'Có thể là đồng ý đánh dấu sẵn: “{words}” đã được bật ngay khi trang hiện ra.',
      later: 'Có thể có đồng ý đánh dấu sẵn ở phần chưa hiện của trang: “{words}” đã được bật.',
      unsure: 'Đây có thể là sự đồng ý được cho sẵn: “{words}” đang bật. Bạn hãy xem lại.',
    },
  },
  'concealed-consent': {
    why: 'Có một lời “đồng ý” thay cho bạn được gửi cùng trang, mà bạn không nhìn thấy.',
    messages: {
      concealed: 'Có thể là đồng ý bị giấu: “{words}” đang bật mà không nhìn thấy được ({concealedBy}).',
      wordless: 'Thấy một ô đang bật nhưng không thấy nội dung ô đó hỏi ({concealedBy}): “{words}”. Bạn hãy xem lại.',
      unsure:
        'Đây có thể là đồng ý bị giấu: “{words}” đang bật mà không nhìn thấy được ({concealedBy}). Bạn hãy xem lại.',
    },
  },
  'inconspicuous-consent': {
    why: 'Sự đồng ý đã được cho sẵn, ở chỗ hoặc với vẻ ngoài mà đa số mọi người sẽ bỏ qua.',
    messages: {
      faint: 'Có thể là đồng ý khó nhận ra: “{words}” đã được bật sẵn và rất dễ bị bỏ qua ({weak}).',
      unsure: 'Đây có thể là sự đồng ý dễ bị bỏ qua: “{words}” đã được bật sẵn ({weak}). Bạn hãy xem lại.',
    },
  },
  'hidden-consent-field': {
    why: 'Biểu mẫu gửi lời “đồng ý” thay bạn từ một trường không bao giờ hiện ra, và không có ô nào để rút lại.',
    messages: {
      hidden: 'Có thể là đồng ý ẩn: trường “{fieldName}” được gửi đi là “có”, mà không ô nào hỏi bạn.',
    },
  },
  'preselected-extra': {
    why: 'Một thứ tốn tiền đã được đưa vào hoá đơn của bạn, và bạn phải tự nhận ra mới bỏ được.',
    messages: {
      priced: 'Có thể là mục trả thêm được chọn sẵn: “{words}” đã được chọn, và có tính tiền.',
      unpriced: 'Đây có thể là mục trả tiền đã được chọn sẵn: “{words}”. Bạn hãy xem giá.',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': 'Sự đồng ý đã được cho sẵn thay bạn',
  'concealed-consent': 'Sự đồng ý mà bạn không được thấy',
  'inconspicuous-consent': 'Sự đồng ý dễ bị bỏ qua',
  'hidden-consent-field': 'Sự đồng ý trong trường ẩn',
  'preselected-extra': 'Mục trả thêm đã được chọn sẵn',
};
