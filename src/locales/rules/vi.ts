// What the rules say, in Vietnamese.
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../rule-words.js';

export const boxRules: BoxSentences = {
  'preticked-consent': {
    why: 'Ô đã đánh dấu sẵn sẽ thay bạn nói “đồng ý”, trừ khi bạn nhận ra và bỏ đi.',
    messages: {
      preset: 'Có thể là đồng ý đánh dấu sẵn: “{words}” đã được bật ngay khi trang hiện ra.',
      later: 'Có thể có đồng ý đánh dấu sẵn ở phần chưa hiện của trang: “{words}” đã được bật.',
      unsure: 'Đây có thể là sự đồng ý được cho sẵn: “{words}” đang bật. Bạn hãy xem lại.',
      withdrawn: '“{words}” đang bật khi trang hiện ra, rồi trang tự tắt mà không ai bấm vào. Bạn hãy xem lại.',
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
  'mismatched-state': {
    why: 'Điều vẽ ra, hay điều trình đọc màn hình đọc lên, không giống điều được gửi đi, nên không ai biết mình đồng ý gì.',
    messages: {
      drawn: 'Có thể là đồng ý hiển thị sai: “{words}” được vẽ như {shown} trong khi thật ra {state}.',
      spoken: 'Có thể là đồng ý hiển thị sai: “{words}” được đọc là {spoken} trong khi thật ra {state}.',
      unsure: 'Điều ô này cho thấy có thể khác điều được gửi đi: “{words}” {state}. Bạn hãy xem lại.',
    },
  },
  'script-ticked-consent': {
    why: 'Lúc bạn vào thì ô này tắt, và trang đã tự bật nó khi bạn đang nhìn chỗ khác.',
    messages: {
      ticked: 'Có thể là đồng ý do trang tự đánh dấu: “{words}” lúc đầu tắt, rồi được bật mà không ai bấm vào.',
      unsure: '“{words}” lúc đầu tắt, giờ đang bật mà không ai bấm vào. Bạn hãy xem lại.',
    },
  },
  'reticked-consent': {
    why: 'Bạn đã tắt, và trang lại bật lên.',
    messages: {
      returned: 'Có thể là đồng ý bị đánh dấu lại: “{words}” đã được tắt bằng tay rồi lại tự bật. Số lần: {times}.',
      earlier: 'Có thể là đồng ý bị đánh dấu lại: “{words}” đã được tắt ở trang trước, đến đây lại đang bật.',
      unsure: '“{words}” đã được tắt rồi lại bật. Bạn hãy xem lại.',
    },
  },
  'swept-in-consent': {
    why: 'Bạn bấm vào thứ khác mà mục đồng ý này cũng bị bật theo, và không chỗ nào nói rằng bạn có thể bỏ nó ra.',
    messages: {
      swept: 'Có thể là đồng ý bị bật theo: bấm “{pressed}” thì “{words}” cũng bật, mà không ghi là tuỳ chọn.',
      hidden: 'Có thể là đồng ý bị bật theo ở chỗ khuất: bấm “{pressed}” thì “{words}” cũng bật, mà không nhìn thấy.',
      unsure: 'Bấm “{pressed}” thì “{words}” cũng bật theo. Bạn hãy xem lại.',
    },
  },
  'added-at-submit': {
    why: 'Thứ được gửi thay bạn nói “đồng ý”, còn điều bạn thấy thì không.',
    messages: {
      contrary: 'Có thể là đồng ý thêm vào lúc gửi: “{words}” hiện {shown} nhưng được gửi là {sent}.',
      contradicts: 'Có thể là đồng ý thêm vào lúc gửi: “{fieldName}” được gửi là “có” trong khi “{control}” đang tắt.',
      appeared: 'Có thể là đồng ý thêm vào lúc gửi: “{fieldName}” được gửi là “có” mà không có trong biểu mẫu.',
      unsure: '“{words}” được thu là {sent}, mà không chỗ nào trên trang cho thấy vậy. Bạn hãy xem lại.',
    },
  },
};

export const otherRules: OtherSentences = {
  'bundled-consent': {
    why: 'Đồng ý điều này là đồng ý luôn điều kia, và không có cách nào chỉ chọn một điều.',
    messages: {
      tied: 'Có thể là đồng ý gộp chung: “{words}” buộc {purposes} vào cùng một ô.',
      together: 'Ô này có thể xin nhiều điều cùng lúc: “{words}” ({purposes}). Bạn hãy xem lại.',
      channels: 'Một ô cho nhiều kênh liên lạc ({channels}): “{words}”. Bạn hãy xem lại.',
    },
  },
  'buried-reject': {
    why: 'Đồng ý thì chỉ một lần bấm, còn từ chối thì phải đi xa hơn.',
    messages: {
      longer: 'Có thể là lời từ chối bị giấu sâu: từ chối mất {refuse} lần bấm ({way}), đồng ý mất {accept}.',
      detour: 'Từ chối đã mất {refuse} lần bấm ({way}), đồng ý chỉ cần {accept}. Bạn hãy xem lại.',
      noWay: 'Đồng ý cần {accept} lần bấm, còn cách từ chối thì không tìm thấy. Bạn hãy xem lại.',
    },
  },
  confirmshaming: {
    why: 'Muốn nói “không”, người ta phải nói một câu khiến mình có vẻ dại hoặc xấu.',
    messages: {
      shames: 'Có thể là lời lẽ gây xấu hổ: muốn từ chối thì phải nói “{words}”.',
      unsure: 'Lời từ chối này có thể được viết để gây xấu hổ: “{words}”. Bạn hãy xem lại.',
    },
  },
  'consent-wall': {
    why: 'Chưa đồng ý thì không đọc hay dùng được trang, mà đồng ý khi không còn cách nào khác thì không phải là đồng ý.',
    messages: {
      locked: 'Có thể là bức tường đồng ý: trang bị khoá cho đến khi bấm “{accept}”.',
      unsure: 'Trang có thể bị khoá cho đến khi bấm “{accept}”. Bạn hãy xem lại.',
    },
  },
  'contradicted-signal': {
    why: 'Trình duyệt luôn nói rằng dữ liệu không được bán hay chia sẻ, còn ô này lại nói là được.',
    messages: {
      against: 'Có thể trái với tín hiệu: “{words}” đang bật dù trình duyệt gửi Global Privacy Control.',
      unsure: '“{words}” đang bật dù trình duyệt gửi Global Privacy Control. Bạn hãy xem lại.',
    },
  },
  'double-negative': {
    why: 'Các lời phủ định triệt tiêu nhau, phải đọc lần thứ hai mới biết đánh dấu nghĩa là gì.',
    messages: {
      cancels: 'Có thể là lời lẽ đánh đố: phải đọc lần thứ hai mới biết đánh dấu “{words}” nghĩa là gì.',
      unsure: 'Câu này có thể dễ đọc nhầm: “{words}”. Bạn hãy xem lại.',
    },
  },
  'forced-consent': {
    why: 'Không chịu nhận thư, chia sẻ hay lập hồ sơ thì trang không cho đi tiếp, vậy thì không còn là lựa chọn.',
    messages: {
      required: 'Có thể là đồng ý bị ép: phải chọn “{words}” mới đi tiếp được.',
      locked: 'Có thể phải cho sự đồng ý này mới đi tiếp được: “{words}” ({how}). Bạn hãy xem lại.',
    },
  },
  'foreign-language-consent': {
    why: 'Người đọc trang này có thể không đọc được ngôn ngữ dùng để xin đồng ý.',
    messages: {
      foreign:
        'Có thể là đồng ý mà người xem không đọc được: “{words}” bằng {language}, còn trang bằng {pageLanguage}.',
      unsure:
        'Lời xin đồng ý có thể bằng ngôn ngữ ({language}) khác với trang ({pageLanguage}): “{words}”. Bạn hãy xem lại.',
    },
  },
  'implied-consent': {
    why: 'Đi tiếp, đăng ký hay chỉ ở lại cũng bị coi là đồng ý nhận thư, chia sẻ hoặc theo dõi, và không có chỗ nói “không”.',
    messages: {
      acting: 'Có thể là đồng ý ngầm: đi tiếp ở đây bị coi là đồng ý với {purposes}: “{words}”.',
      browsing: 'Có thể là đồng ý ngầm: ở lại trang bị coi là đồng ý với {purposes}: “{words}”.',
      unsure: 'Đoạn này có thể coi việc đi tiếp là đồng ý với {purposes}: “{words}”. Bạn hãy xem lại.',
    },
  },
  'missing-reject': {
    why: 'Có nút để nói “có” mà không có nút để nói “không”, nên đa số đành bấm “có” cho xong.',
    messages: {
      missing: 'Có thể thiếu lối từ chối: bảng hỏi có “{accept}” mà không có cách từ chối ở lớp này.',
      unsure: 'Bảng hỏi có “{accept}”, và có thể không có cách từ chối ở lớp này. Bạn hãy xem lại.',
    },
  },
  'mixed-polarity': {
    why: 'Ô này đánh dấu là đồng ý, ô bên cạnh đánh dấu lại là từ chối, nên ai làm như nhau sẽ đồng ý mà không hay.',
    messages: {
      flips: 'Có thể là lời lẽ đánh đố: đánh dấu “{words}” có nghĩa ngược với đánh dấu “{before}”.',
      unsure: 'Hai ô này có thể mang nghĩa ngược nhau: “{before}” và “{words}”. Bạn hãy xem lại.',
    },
  },
  'opt-out-box': {
    why: 'Không làm gì tức là đồng ý: chỉ ai đọc kỹ mới đánh dấu vào ô nói “không”.',
    messages: {
      empty: 'Có thể là ô từ chối ngược: để trống “{words}” là đồng ý.',
      similar:
        'Để trống “{words}” là cho phép gửi thư về sản phẩm tương tự, điều một số luật cho phép sau khi mua. Bạn hãy xem lại.',
      unsure: 'Để trống ô này có thể là đồng ý: “{words}”. Bạn hãy xem lại.',
    },
  },
  'preticked-purpose': {
    why: 'Ai muốn tự chọn lại thấy mọi thứ đã được chọn: thứ không cần thiết vẫn bật, trừ khi tắt từng mục một.',
    messages: {
      on: 'Có thể là mục đích được bật sẵn: “{words}” đã được bật trong “{surface}”.',
      later: 'Có thể có mục đích được bật sẵn ở phần chưa hiện: “{words}” đã được bật.',
      unsure: 'Mục đích này có thể được bật dù không cần thiết: “{words}”. Bạn hãy xem lại.',
    },
  },
  'repeated-prompt': {
    why: 'Bạn đã nói “không” trong lần ghé này, vậy mà lại bị hỏi đúng điều đó.',
    messages: {
      again: 'Có thể là hỏi đi hỏi lại: điều này đã bị từ chối {before}, giờ lại được hỏi.',
      unsure: 'Điều này đã bị từ chối {before}, và có thể đang được hỏi lại. Bạn hãy xem lại.',
    },
  },
  'unnamed-recipients': {
    why: 'Trang xin giao dữ liệu cho “đối tác” hay “bên thứ ba” mà không nói họ là ai.',
    messages: {
      given: 'Có thể là đồng ý chia sẻ cho bên không rõ tên: “{words}” {how} mà không nói họ là ai.',
      asked: 'Chỗ này xin phép chia sẻ cho những bên không nêu tên: “{words}”. Bạn hãy xem lại.',
    },
  },
  'weaker-reject': {
    why: 'Lời “có” được vẽ để bấm, lời “không” được vẽ để bỏ qua.',
    messages: {
      weaker: 'Có thể là lời từ chối bị làm mờ đi: “{reject}” kém nổi bật hơn “{accept}” ({weak}).',
      unsure: '“{reject}” có thể kém nổi bật hơn “{accept}” ({weak}). Bạn hãy xem lại.',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': 'Sự đồng ý đã được cho sẵn thay bạn',
  'concealed-consent': 'Sự đồng ý mà bạn không được thấy',
  'inconspicuous-consent': 'Sự đồng ý dễ bị bỏ qua',
  'hidden-consent-field': 'Sự đồng ý trong trường ẩn',
  'preselected-extra': 'Mục trả thêm đã được chọn sẵn',
  'mismatched-state': 'Ô hiển thị khác với thực tế',
  'script-ticked-consent': 'Sự đồng ý do trang tự đánh dấu',
  'reticked-consent': 'Sự đồng ý quay lại sau khi đã tắt',
  'swept-in-consent': 'Sự đồng ý tuỳ chọn bị bật theo',
  'added-at-submit': 'Sự đồng ý thêm vào lúc gửi',
  'bundled-consent': 'Một ô cho nhiều sự đồng ý',
  'buried-reject': 'Từ chối tốn nhiều bước hơn đồng ý',
  confirmshaming: 'Lời từ chối viết để gây xấu hổ',
  'consent-wall': 'Trang bị khoá cho đến khi bạn đồng ý',
  'contradicted-signal': 'Bán hoặc chia sẻ trái với tín hiệu của trình duyệt',
  'double-negative': 'Sự đồng ý viết dễ đọc nhầm',
  'forced-consent': 'Phải đồng ý mới được đi tiếp',
  'foreign-language-consent': 'Sự đồng ý bằng ngôn ngữ khác với trang',
  'implied-consent': 'Sự đồng ý suy ra từ việc khác bạn làm',
  'missing-reject': 'Bảng hỏi chỉ có thể đồng ý',
  'mixed-polarity': 'Những ô đảo ngược ý nghĩa',
  'opt-out-box': 'Ô để trống là đồng ý',
  'preticked-purpose': 'Mục đích đã được bật sẵn trong bảng hỏi',
  'repeated-prompt': 'Đã từ chối mà vẫn hỏi lại',
  'unnamed-recipients': 'Đồng ý chia sẻ mà không rõ cho ai',
  'weaker-reject': 'Lời từ chối vẽ để bị bỏ qua',
};

/** What the site can do, in one sentence to it. */
export const ruleFixes: RuleFixes = {
  'added-at-submit': 'Chỉ gửi đúng những gì ô hiển thị vào lúc người dùng bấm, và không gửi gì khác.',
  'bundled-consent': 'Cho mỗi mục đích một ô riêng, và để điều khoản tách khỏi tất cả các ô đó.',
  'buried-reject': 'Cho phép từ chối ngay ở cùng một lớp, với số lần bấm bằng khi chấp nhận.',
  'concealed-consent': 'Hiện ô cùng lời của nó trước nút gửi, và để ô ở trạng thái tắt.',
  confirmshaming: 'Để lựa chọn từ chối chỉ nói “Không, cảm ơn”, không gì hơn.',
  'consent-wall': 'Cho phép từ chối dễ như chấp nhận, hoặc cho dùng trang trong khi câu hỏi còn đó.',
  'contradicted-signal': 'Đọc tín hiệu Global Privacy Control, và hiện ô ở trạng thái tắt.',
  'double-negative': 'Nói bằng một câu đơn giản rằng đánh dấu là cho phép điều gì.',
  'forced-consent': 'Cho phép đi tiếp mà không cần đồng ý, và chỉ bắt buộc những gì chính dịch vụ cần.',
  'foreign-language-consent': 'Hỏi bằng ngôn ngữ của trang.',
  'hidden-consent-field': 'Hỏi bằng một ô nhìn thấy được và đang tắt, hoặc không gửi gì.',
  'implied-consent': 'Hỏi bằng một ô riêng, ban đầu để trống, và cho phép đi tiếp mà không cần nó.',
  'inconspicuous-consent':
    'Viết lời to và đậm màu như phần còn lại của trang, đặt trước nút, và để ô ở trạng thái tắt.',
  'mismatched-state': 'Để dấu trên ô, trạng thái cho công cụ trợ năng và giá trị gửi đi luôn nói cùng một điều.',
  'missing-reject': 'Đặt nút từ chối cạnh nút chấp nhận, ở cùng một lớp và vẽ giống nhau.',
  'mixed-polarity': 'Viết mọi ô của một biểu mẫu theo cùng một nghĩa: đánh dấu là cho phép, để trống là không.',
  'opt-out-box': 'Hãy hỏi lấy lời đồng ý, và để ô đó trống.',
  'preselected-extra': 'Không thêm các khoản trả phí cho đến khi người dùng tự thêm.',
  'preticked-consent': 'Để ô ở trạng thái tắt, và để người dùng tự bật.',
  'preticked-purpose': 'Để mọi mục đích ở trạng thái tắt, trừ mục đích thật sự cần thiết, kể cả lợi ích hợp pháp.',
  'repeated-prompt': 'Nhớ lời từ chối lâu như lời chấp nhận, và chỉ hỏi lại khi điều được hỏi đã thay đổi.',
  'reticked-consent': 'Giữ điều người dùng đã chọn, trên trang này và mọi trang sau đó.',
  'script-ticked-consent': 'Chỉ để việc bấm vào chính ô đó bật nó lên.',
  'swept-in-consent': 'Để các đồng ý tùy chọn ra ngoài “đồng ý tất cả”, hoặc hiện từng cái và ghi rõ là tùy chọn.',
  'unnamed-recipients': 'Nêu tên bên nhận, hoặc đặt liên kết đến danh sách của họ, ngay cạnh ô.',
  'weaker-reject': 'Vẽ hai lựa chọn thành cùng một kiểu nút, cùng kích thước, độ đậm và độ tương phản.',
};
