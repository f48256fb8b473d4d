import { expect, test } from 'vitest';
import { isMarkedOptional } from '../../src/lexicon/optional.js';

test.each([
  '(Optional) Send me offers',
  'Send me offers – this is voluntary',
  '[선택] 마케팅 정보 수신 동의',
  '마케팅 정보 수신 동의 (선택)',
  '선택 동의: 이벤트 알림',
  '同意接收推广信息（可选）',
  '同意接收推廣資訊（選填）',
  '【任意】メールマガジンを受け取る',
  '（可選）接收優惠',
  '(Tùy chọn) Nhận bản tin',
  '(Tùy chọn) Nhận bản tin'.normalize('NFD'),
  'استلام العروض (اختياري)',
  'Newsletter erhalten (freiwillig)',
  'Recevoir la lettre (facultatif)',
  'Recibir ofertas (opcional)',
  'Получать новости (необязательно)',
  'Bülten almak istiyorum (isteğe bağlı)',
  'รับข่าวสาร (ไม่บังคับ)',
  'समाचार प्राप्त करें (वैकल्पिक)',
])('%s is marked as something to leave off', (text) => {
  expect(isMarkedOptional(text)).toBe(true);
});

test.each([
  'Send me special offers by email',
  'This is not optional: I agree to the terms',
  '전체 선택',
  '모두 선택하기',
  '请选择您的城市',
  '全选',
  'Adoptional services',
  '(필수) 이용약관 동의',
  '(Required) I agree to the terms',
  '',
])('%s is not', (text) => {
  expect(isMarkedOptional(text)).toBe(false);
});

test('looks no further than a label and its question can go, however long the text', () => {
  const [within, beyond] = [1000, 1100].map((length) => `${'x'.repeat(length - 1)} optional`);
  expect(isMarkedOptional(within ?? '')).toBe(true);
  expect(isMarkedOptional(beyond ?? '')).toBe(false);
});
