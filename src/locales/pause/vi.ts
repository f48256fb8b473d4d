// Vietnamese.
import type { PauseWords, Toolbar } from './words.js';

export const pause: PauseWords = {
  button: 'Tạm dừng trên trang này',
  hour: 'Trong 1 giờ',
  today: 'Hết hôm nay',
  always: 'Luôn luôn',
  hint: 'Trang đang tạm dừng thì không được kiểm tra và không có gì được ghi lại.',
  title: 'Đang tạm dừng trên trang này',
  left: 'Tự chạy lại sau {time}.',
  forever: 'Cho đến khi bạn bật lại.',
  resume: 'Chạy lại ngay',
};

export const toolbar: Toolbar = {
  paused: 'untick: đang tạm dừng trên trang này',
  quiet: 'untick: ở đây chỉ có những điều bạn đã chọn không cảnh báo',
};
