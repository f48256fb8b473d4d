import { expect, test } from 'vitest';
import { channelsIn } from '../../src/lexicon/channels.js';

test.each([
  ['Send me offers by email, SMS and phone', ['email', 'sms', 'phone']],
  ['Offers by text message and by post', ['sms', 'post']],
  ['Werbung per E-Mail, Telefon und per Post', ['email', 'phone', 'post']],
  ['J’accepte d’être contacté par courriel ou par téléphone', ['email', 'phone']],
  ['同意通过短信、电话和微信接收推广', ['sms', 'phone', 'messenger']],
  ['Согласен получать СМС и звонки на телефон', ['sms', 'phone']],
  ['Nhận ưu đãi qua email, tin nhắn và Zalo', ['email', 'sms', 'messenger']],
  ['البريد الإلكتروني أو الهاتف', ['email', 'phone']],
])('channels of “%s”', (text, channels) => {
  expect(channelsIn(text)).toEqual(channels);
});

test.each([
  'Send me the newsletter',
  'Read our latest blog posts',
  'Texts are translated by hand',
  'A smartwatch for every day',
])('names no channel: “%s”', (text) => {
  expect(channelsIn(text)).toEqual([]);
});
