import { expectTable } from './expect-table.js';

expectTable({
  language: 'vi',
  purposes: {
    marketing: {
      must: ['Tôi muốn nhận bản tin khuyến mãi', 'Đồng ý nhận email quảng cáo', 'Gửi cho tôi các ưu đãi mới nhất'],
      not: ['Ghi nhớ đăng nhập', 'Nhân viên marketing', 'Cập nhật đơn hàng qua SMS'],
    },
    'third-party-sharing': {
      must: [
        'Tôi đồng ý chia sẻ thông tin cá nhân với các đối tác',
        'Cho phép cung cấp dữ liệu của tôi cho bên thứ ba',
        'Đồng ý chuyển giao dữ liệu cho công ty liên kết',
      ],
      not: ['Chia sẻ lên Facebook', 'Chúng tôi sẽ không chia sẻ dữ liệu với bên thứ ba'],
    },
    profiling: {
      must: ['Đồng ý cá nhân hóa quảng cáo', 'Cho phép phân tích hành vi mua sắm', 'Cho phép ra quyết định tự động'],
      not: ['Hồ sơ của tôi', 'Thông tin cá nhân'],
    },
    credit: {
      must: ['Tôi đồng ý kiểm tra tín dụng', 'Cho phép tra cứu lịch sử tín dụng', 'Đồng ý chấm điểm tín dụng'],
      not: ['Thanh toán bằng thẻ tín dụng', 'Uy tín của cửa hàng'],
    },
    cookies: {
      must: ['Chấp nhận cookie', 'Cho phép cookies thống kê', 'Đồng ý công nghệ theo dõi'],
      not: ['Bánh quy bơ', 'Theo dõi kiện hàng'],
    },
    'paid-extra': {
      must: ['Thêm bảo hiểm chuyến đi 50.000đ', 'Gia hạn bảo hành 2 năm 199.000 ₫', 'Quyên góp 10.000đ cho quỹ'],
      not: ['Giao hàng nhanh 30.000đ', 'Quà tặng kèm'],
    },
    terms: {
      must: [
        'Tôi đồng ý với điều khoản sử dụng',
        'Tôi chấp nhận các điều kiện',
        'Đã đọc và đồng ý với chính sách bảo mật',
      ],
      not: ['Ghi nhớ tôi', 'Nhận bản tin'],
    },
    'privacy-notice': {
      must: ['Tôi đã đọc chính sách bảo mật', 'Chính sách quyền riêng tư', 'Chính sách riêng tư'],
      not: ['Tôi đồng ý với chính sách bảo mật', 'Tin nhắn riêng'],
    },
    age: {
      must: ['Tôi đã đủ 18 tuổi', 'Tôi trên 18 tuổi', 'Tôi xác nhận đủ tuổi'],
      not: ['Bảo hành 18 tháng', 'Trang 16'],
    },
    convenience: {
      must: ['Ghi nhớ đăng nhập', 'Địa chỉ thanh toán giống địa chỉ giao hàng', 'Lưu thẻ cho lần sau'],
      not: ['Đồng ý nhận quảng cáo', 'Bảo hiểm 20.000đ'],
    },
  },
  refuses: {
    must: [
      'Tôi không muốn nhận email quảng cáo',
      'Không, cảm ơn',
      'Đừng gửi bản tin cho tôi',
      'Tôi không đồng ý chia sẻ thông tin với đối tác',
    ],
    not: ['Nhận bản tin, hủy đăng ký bất cứ lúc nào', 'Có', 'Đừng bỏ lỡ ưu đãi, đăng ký nhận bản tin'],
  },
  agrees: {
    must: ['Tôi đồng ý nhận tin', 'Tôi chấp nhận điều khoản', 'Cho phép chia sẻ dữ liệu'],
    not: ['Bảo hiểm 20.000đ', 'Bản tin'],
  },
});
