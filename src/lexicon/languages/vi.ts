import type { Lexicon } from '../lexicon.js';

export const vi: Lexicon = {
  language: 'vi',
  script: 'latin',
  common:
    'và của là có không được cho với này trong những các một để khi người đã sẽ tôi bạn từ về như thì nhưng vào ra nếu cũng hoặc chúng tại theo trên đến',
  hint: 'đồng ý|chấp nhận|chấp thuận|cho phép|đăng k[ýí]|muốn nhận|nhận (?:tin|bản tin|thông tin|email|ưu đãi|khuyến)|cho tôi|bên thứ (?:ba|3)|đối tác|bảo h(?:iểm|ành)|điều khoản|[uủ][ỷy] quyền|hội viên|ủng hộ|quyên góp|không muốn|từ chối|gói quà|dùng thử|chia sẻ|đã đọc|khuyến m[ãạ]i|quảng cáo|bản tin|tín dụng|cá nhân h[oó][aá]',
  phrases: {
    marketing: `bản tin | thư tin tức | thông tin khuyến mãi | thông tin khuyến mại | thông tin ưu đãi | thông tin tiếp thị | thông tin quảng cáo | thông tin sản phẩm | thông tin về sản phẩm
      | tin khuyến mãi | tin khuyến mại | tin quảng cáo | tin tiếp thị | tin nhắn quảng cáo | tin nhắn tiếp thị | tin nhắn khuyến mãi | email quảng cáo | email tiếp thị | email khuyến mãi
      | email marketing | thư quảng cáo | thư điện tử quảng cáo | cuộc gọi quảng cáo | cuộc gọi tiếp thị | nội dung quảng cáo | mục đích tiếp thị | mục đích quảng cáo | mục đích marketing
      | tiếp thị trực tiếp | tin tức mới nhất | tin tức và ưu đãi | tin tức và khuyến mãi | đăng ký nhận tin | đăng kí nhận tin | nhận tin tức | nhận bản tin | nhận ưu đãi | nhận khuyến mãi
      | nhận thông tin mới | cập nhật sản phẩm | sản phẩm mới và | chương trình khuyến mãi | chương trình ưu đãi | newsletter* | thông báo khuyến mãi | thông báo ưu đãi | liên hệ tiếp thị
      | giới thiệu sản phẩm | khảo sát thị trường`,
    weakMarketing:
      'khuyến mãi | khuyến mại | ưu đãi | giảm giá | quảng cáo | tiếp thị | marketing | tin tức | mã giảm giá | sản phẩm mới | sự kiện | quà tặng hấp dẫn | tin mới | chăm sóc sức khỏe | bí quyết',
    message:
      'thông tin | thông báo | email | e-mail | thư điện tử | tin nhắn | sms | cuộc gọi | cập nhật | tin | nội dung | zalo | tư vấn',
    sharing: `chia sẻ dữ liệu | chia sẻ thông tin cá nhân | chia sẻ với bên thứ ba | chia sẻ cho bên thứ ba | cung cấp thông tin …cho bên | cung cấp dữ liệu …cho bên | chuyển giao dữ liệu | chuyển dữ liệu
      | bán dữ liệu | bán thông tin | tiết lộ thông tin cá nhân | ưu đãi từ đối tác | thông tin từ đối tác | cho phép bên thứ ba`,
    profiling: `quảng cáo cá nhân hóa | cá nhân hóa | phân tích hành vi | phân tích thói quen | phân tích sở thích | theo dõi hành vi | quảng cáo nhắm mục tiêu | quảng cáo theo sở thích | quảng cáo phù hợp | hồ sơ người dùng
      | lập hồ sơ | ra quyết định tự động | quyết định tự động | xử lý tự động | gợi ý phù hợp | dựa trên sở thích`,
    credit: `chấm điểm tín dụng | điểm tín dụng | thông tin tín dụng | báo cáo tín dụng | lịch sử tín dụng | kiểm tra tín dụng | xếp hạng tín dụng | tra cứu tín dụng | đánh giá tín dụng | hồ sơ tín dụng | dữ liệu tín dụng
      | trung tâm thông tin tín dụng | truy vấn tín dụng | thẩm định tín dụng | điểm tín nhiệm | xếp hạng tín nhiệm | tín dụng cic | tra cứu cic | thông tin cic`,
    cookies:
      'cookie* | công nghệ theo dõi | theo dõi hoạt động | theo dõi trực tuyến | phân tích trang web | đo lường hành vi | dịch vụ của bên thứ ba',
    weakCookies: 'thống kê | đo lường | mạng xã hội',
    necessary:
      'cookie cần thiết | cookies cần thiết | thực sự cần thiết | hoàn toàn cần thiết | không thể tắt | luôn bật',
    extra: `bảo hiểm du lịch | bảo hiểm chuyến | bảo hiểm hàng hóa | bảo hiểm vận chuyển | bảo hiểm tai nạn | bảo hiểm rơi vỡ | bảo hiểm thiết bị | bảo hiểm hủy | bảo hiểm bay | mua bảo hiểm | thêm bảo hiểm | gói bảo hiểm
      | bảo hành mở rộng | gia hạn bảo hành | gói bảo hành | gói bảo vệ | bảo vệ người mua | bảo vệ đơn hàng | quyên góp | đóng góp từ thiện | ủng hộ quỹ | ủng hộ …quỹ | góp quỹ | dùng thử miễn phí | gói dùng thử
      | gói thành viên | gói hội viên | gói vip | gói premium | gói dịch vụ | nâng cấp gói | tự động gia hạn | gia hạn tự động | gói quà | bọc quà | gói hộp quà | chọn chỗ ngồi | hành lý thêm | hành lý ký gửi
      | phòng chờ | ưu tiên lên máy bay | ưu tiên xử lý | dịch vụ lắp đặt | phụ phí | thêm phí | bù carbon | mua kèm | mua thêm`,
    weakExtra: 'bảo hiểm | bảo hành | từ thiện | dùng thử | hội viên | thành viên vip',
    addable: 'bảo vệ | gói | nâng cấp | premium | vip | lắp đặt | hành lý',
    recurring:
      'tự động gia hạn | gia hạn tự động | tự động trừ | tự động thanh toán | thanh toán định kỳ | trừ tiền hàng tháng | phí hàng tháng | phí hằng tháng | sau thời gian dùng thử | sau khi dùng thử',
    period:
      'hàng tháng | hằng tháng | mỗi tháng | một tháng | tháng | hàng năm | hằng năm | mỗi năm | năm | dùng thử | hội viên',
    terms: `điều khoản sử dụng | điều khoản dịch vụ | điều khoản và điều kiện | điều khoản điều kiện | điều khoản | điều kiện sử dụng | điều kiện giao dịch | thỏa thuận người dùng | thỏa thuận sử dụng | thỏa thuận dịch vụ
      | hợp đồng dịch vụ | quy chế hoạt động | nội quy | quy định sử dụng`,
    weakTerms: 'điều kiện | thỏa thuận | quy định | quy chế | hợp đồng | quy tắc | chính sách | cam kết',
    privacy: `chính sách bảo mật | chính sách quyền riêng tư | chính sách riêng tư | chính sách về quyền riêng tư | thông báo quyền riêng tư
      | chính sách bảo vệ dữ liệu | bảo vệ dữ liệu cá nhân | bảo mật thông tin | điều khoản bảo mật | quyền riêng tư`,
    processing: `xử lý dữ liệu | xử lý thông tin cá nhân | thu thập và xử lý | thu thập thông tin | thu thập dữ liệu | thu thập và sử dụng | sử dụng dữ liệu cá nhân
      | sử dụng thông tin cá nhân`,
    age: 'đủ 18 tuổi | trên 18 tuổi | từ 18 tuổi | 18 tuổi | đủ 16 tuổi | 16 tuổi | đủ tuổi | 18 tuổi trở lên',
    convenience: `ghi nhớ | nhớ tôi | nhớ mật khẩu | nhớ tài khoản | nhớ đăng nhập | duy trì đăng nhập | giữ đăng nhập | giữ tôi đăng nhập | tự động đăng nhập | địa chỉ giao hàng | địa chỉ thanh toán | địa chỉ nhận hàng
      | cùng địa chỉ | giống địa chỉ | trùng với địa chỉ | giao đến địa chỉ khác | địa chỉ mặc định | đặt làm mặc định | làm mặc định | hiện mật khẩu | hiển thị mật khẩu | ẩn mật khẩu | làm quà tặng | đây là quà tặng
      | thẻ quà tặng | lưu thẻ | lưu thông tin | lưu địa chỉ | lưu tài khoản | lưu cho lần sau | chọn tất cả | còn hàng | miễn phí vận chuyển | đang giảm giá | lọc theo | bộ lọc | thiết bị này | máy tính này`,
    nearMiss: `thẻ tín dụng | thẻ ghi nợ | tín dụng đen | phòng marketing | nhân viên marketing | bộ phận marketing | trưởng phòng marketing | ngành marketing | chuyên viên marketing | phòng tiếp thị | nhân viên tiếp thị
      | chia sẻ lên | chia sẻ qua | chia sẻ bài | chia sẻ liên kết | chia sẻ với bạn bè | chia sẻ màn hình | chia sẻ ý kiến | địa chỉ email | địa chỉ e-mail | email đăng nhập | mã xác nhận | mã khuyến mãi | mã ưu đãi
      | nhập mã | thông tin tài khoản | thông tin đơn hàng | thông tin liên hệ | thông tin bắt buộc | thông tin cơ bản | thông tin thanh toán | bảo hiểm xã hội | bảo hiểm y tế | công ty bảo hiểm | số hợp đồng
      | đối tác của tôi | trở thành đối tác | đăng nhập bằng | phương thức thanh toán | bản tin cũ | lưu trữ bản tin | xem chính sách | theo chính sách bảo mật | theo chính sách quyền riêng tư | phù hợp với chính sách bảo mật
      | do bên thứ ba cung cấp | cập nhật giỏ hàng | cập nhật hồ sơ | cập nhật địa chỉ | vải premium | gói hàng | đóng gói`,
    agree:
      'đồng ý | tôi đồng ý | chấp nhận | tôi chấp nhận | chấp thuận | cho phép | tôi cho phép | xác nhận đồng ý | ủy quyền | tán thành | cam kết tuân thủ | tuân thủ',
    haveRead: 'đã đọc | đã xem | đã hiểu | đọc và hiểu | đọc kỹ | đã được thông báo | biết rõ',
    want: 'tôi muốn | muốn | mong muốn | tôi cần | sẵn sàng | có',
    receive: `nhận | muốn nhận | nhận được | gửi cho tôi | gửi tôi | gửi | gửi đến | gửi tới | liên hệ tôi | liên hệ với tôi | liên lạc với tôi | gọi cho tôi | thông báo cho tôi | báo cho tôi | cho tôi biết | đăng ký
      | đăng kí | cập nhật cho tôi | giới thiệu cho tôi`,
    share:
      'chia sẻ | được chia sẻ | cung cấp | tiết lộ | chuyển giao | chuyển | bán | trao đổi | truyền | tra cứu | truy vấn | công khai | gửi …cho | sử dụng bởi | truy cập dữ liệu | truy cập thông tin',
    thirdParty: `bên thứ ba | bên thứ 3 | đối tác | các đối tác | đối tác thứ ba | công ty liên kết | đơn vị liên kết | công ty khác | bên khác | công ty thành viên | công ty con | công ty cùng tập đoàn | tập đoàn | nhà quảng cáo
      | nhà tài trợ | tổ chức khác | đơn vị khác | doanh nghiệp khác | các bên liên quan | nhà cung cấp | tổ chức tín dụng | tổ chức tài chính | công ty tài chính`,
    personalData: `thông tin của tôi | thông tin cá nhân | dữ liệu của tôi | dữ liệu cá nhân | thông tin của bạn | dữ liệu của bạn | thông tin khách hàng
      | dữ liệu khách hàng | thói quen chi tiêu | thói quen mua sắm | thói quen tiêu dùng | lịch sử mua hàng | lịch sử giao dịch | lịch sử duyệt web
      | hành vi mua sắm | vị trí của tôi | dữ liệu vị trí | danh bạ | số điện thoại của tôi | email của tôi | thông tin liên lạc của tôi | dữ liệu sử dụng
      | vị trí | vị trí của bạn`,
    analyse: 'phân tích | theo dõi | đánh giá | giám sát | khai thác | cá nhân hóa',
    add: 'thêm | mua | mua thêm | đăng ký | tham gia | nâng cấp | tôi muốn | chọn | có | đồng ý | kèm | kích hoạt | sử dụng',
    service: `đơn hàng | giao hàng | vận đơn | vận chuyển | trạng thái | đặt chỗ | lịch hẹn | cuộc hẹn | trả lời | bình luận | phản hồi | tin nhắn riêng
      | bảo mật tài khoản | cảnh báo đăng nhập | giao dịch | hóa đơn | xác nhận đơn | có hàng trở lại | hồ sơ xét tuyển | đặt lại mật khẩu | mã otp
      | học phí | lịch học | học tập | thanh toán | có hàng`,
    refuse: `không muốn | không đồng ý | không cho phép | không nhận | không chấp nhận | không gửi | không chia sẻ | không bán | không tham gia | không mua
      | không cần | không thêm | không liên hệ | không sử dụng | không đăng ký | đừng | đừng gửi | từ chối | hủy đăng ký | ngừng nhận | ngừng gửi
      | dừng nhận | thôi nhận | chưa muốn | phản đối | không có nhu cầu | vui lòng không`,
    spare: `không muốn bỏ lỡ | đừng bỏ lỡ | không bỏ lỡ | không chỉ | không giới hạn | không bắt buộc | hay không | có thể hủy | có thể từ chối | có thể ngừng | hủy đăng ký bất | hủy đăng ký bất cứ | hủy bất cứ lúc nào | hủy bất kỳ lúc nào
      | hủy đăng ký …lúc nào | từ chối …lúc nào | rút lại sự đồng ý | nếu không đồng ý | nếu bạn không đồng ý | để hủy đăng ký`,
    promise: `chúng tôi không | chúng tôi sẽ không | sẽ không bao giờ | không bao giờ | cam kết không | sẽ không được | sẽ không chia sẻ | sẽ không bán | sẽ không cung cấp | không được chia sẻ | không tiết lộ | tuyệt đối không`,
    untick: 'bỏ chọn | bỏ đánh dấu | bỏ tích | bỏ dấu tích | không đánh dấu',
    yes: 'có | đồng ý | vâng | chấp nhận | cho phép | tôi đồng ý | bật | tôi muốn | dạ có | có chứ',
    no: 'không | không cảm ơn | không, cảm ơn | từ chối | không cần | không đồng ý | bỏ qua | để sau | tắt | không mua | không tham gia',
    right: `không bán thông tin | không bán dữ liệu | không bán hoặc chia sẻ | không bán hay chia sẻ | đừng bán thông tin | đừng bán dữ liệu | vui lòng không bán | quyền phản đối | phản đối xử lý | phản đối việc xử lý | hạn chế xử lý | hạn chế việc xử lý | hạn chế sử dụng thông tin | giới hạn việc sử dụng thông tin`,
    similarProducts: `sản phẩm tương tự | dịch vụ tương tự | sản phẩm và dịch vụ tương tự | sản phẩm hoặc dịch vụ tương tự | sản phẩm, dịch vụ tương tự | sản phẩm cùng loại | ưu đãi tương tự`,
    byActing: `bằng cách đăng ký | bằng việc đăng ký | bằng cách nhấp | bằng cách nhấn | bằng cách bấm | bằng cách click | bằng việc nhấp | bằng việc nhấn | bằng việc bấm | bằng cách tiếp tục | bằng việc tiếp tục | bằng cách sử dụng | bằng việc sử dụng | bằng cách tạo tài khoản
      | bằng việc tạo tài khoản | bằng cách gửi | bằng việc gửi | bằng cách đặt hàng | bằng việc đặt hàng | bằng việc tiến hành | bằng cách tiến hành | bằng cách chọn | bằng việc chọn | bằng cách cung cấp | bằng việc cung cấp | bằng cách đăng nhập | bằng việc đăng nhập
      | bằng cách truy cập | bằng việc truy cập | bằng cách tham gia | bằng việc tham gia | bằng cách hoàn tất | bằng cách xác nhận | bằng cách nhập | qua việc đăng ký | khi đăng ký | khi đăng kí | khi nhấn | khi bấm | khi nhấp | khi click | khi bạn nhấn | khi bạn nhấp
      | khi bạn bấm | khi bạn đăng ký | khi bạn tiếp tục | khi tiếp tục | khi đặt hàng | khi tạo tài khoản | khi đăng nhập | nếu bạn tiếp tục | nếu tiếp tục | việc bạn tiếp tục | việc tiếp tục | tiếp tục sử dụng | tiếp tục truy cập | tiếp tục duyệt | tiếp tục đồng nghĩa
      | đồng nghĩa với việc | có nghĩa là bạn đồng ý | nghĩa là bạn đồng ý | tức là bạn đồng ý | tức là bạn đã đồng ý`,
    legitimateInterest: `lợi ích hợp pháp | lợi ích chính đáng | quyền lợi hợp pháp | quyền lợi chính đáng | lợi ích hợp lý`,
    shame: `ghét tiết kiệm | ghét giảm giá | ghét khuyến mãi | không thích tiết kiệm | không thích giảm giá | không thích khuyến mãi | không thích ưu đãi | không thích quà | thích trả giá đầy đủ | thích trả đủ giá | thích mua giá gốc | thích trả nhiều | sẽ trả giá gốc | muốn trả giá đầy đủ
      | muốn trả giá gốc | mua giá gốc | mua với giá gốc | trả giá đầy đủ | trả đủ giá | trả nguyên giá | chấp nhận rủi ro | tự chịu rủi ro | tôi chịu rủi ro | chịu mọi rủi ro | không quan tâm đến | tôi không quan tâm | bỏ lỡ ưu đãi | bỏ lỡ cơ hội | tôi sẽ bỏ lỡ | không muốn tiết kiệm
      | không cần tiết kiệm | không muốn được bảo vệ | không cần giảm giá | tôi thừa tiền`,
    benefit: `tiết kiệm | giảm giá | giảm 5 | giảm 10 | giảm 15 | giảm 20 | giảm 50 | miễn phí | quà | quà tặng | ưu đãi | khuyến mãi | khuyến mại | giá tốt | giá rẻ | giá tốt nhất | voucher | mã giảm giá | phần thưởng | điểm thưởng | hoàn tiền | freeship | được bảo vệ | bảo vệ | an tâm | yên tâm | an toàn
      | lợi ích | đặc quyền | độc quyền | trúng thưởng`,
    acceptButton:
      'đồng ý | chấp nhận | chấp nhận tất cả | đồng ý tất cả | cho phép | cho phép tất cả | tôi đồng ý | đã hiểu | tôi hiểu | được | có | ok',
    rejectButton: `từ chối | từ chối tất cả | không đồng ý | không chấp nhận | không cho phép | chỉ cần thiết | chỉ cookie cần thiết | chỉ chấp nhận cần thiết | chỉ cho phép cần thiết | không cảm ơn | không | tôi không muốn
      | tiếp tục mà không chấp nhận`,
    settingsButton: 'cài đặt | tùy chỉnh | tùy chọn | quản lý | thiết lập | cài đặt cookie | chi tiết tùy chọn',
    saveButton: 'lưu | lưu lựa chọn | xác nhận lựa chọn | áp dụng | lưu thay đổi | lưu cài đặt | cho phép lựa chọn',
    closeButton: 'đóng | hủy | để sau | bỏ qua | quay lại | lúc khác',
    submitButton: `thanh toán | thanh toán ngay | đặt hàng | đặt hàng ngay | mua ngay | mua hàng | mua | đăng ký | đăng ký ngay | đăng kí | tạo tài khoản | gửi | gửi đi | xác nhận | xác nhận đơn hàng | hoàn tất | hoàn thành | đăng nhập
      | đặt vé | đặt phòng | đặt chỗ | tham gia | tham gia ngay | nhận ngay | xem hóa đơn | xem …của tôi | mở tài khoản | thêm vào giỏ | quyên góp | ủng hộ ngay | trả tiền`,
    goOnButton: 'tiếp tục | tiếp theo | tiếp | bắt đầu | xem | mở | vào | đi tới | xem ngay',
    signupPage: 'đăng ký | đăng kí | tạo tài khoản | thành viên mới | mở tài khoản | khách hàng mới',
    checkoutPage: `đặt hàng | xác nhận đơn hàng | tóm tắt đơn hàng | tiến hành thanh toán | thanh toán ngay`,
    shopPage: `thanh toán | giỏ hàng | địa chỉ giao hàng | mua ngay | địa chỉ nhận hàng | đơn hàng của bạn | phương thức thanh toán | thông tin thanh toán`,
    loginPage: 'đăng nhập',
    accountPage:
      'cài đặt | tài khoản của tôi | hồ sơ của tôi | cài đặt thông báo | cài đặt tài khoản | lưu thay đổi | thông tin cá nhân | tùy chọn thông báo',
    signedInPage: 'đăng xuất | thoát tài khoản',
    newsletterPage: 'bản tin | nhận tin | đăng ký nhận | newsletter',
  },
};
