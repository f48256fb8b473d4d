// Ways by which mail reaches a person, by the names they go by in most languages.
const CHANNELS: Readonly<Record<string, RegExp>> = {
  email:
    /e-?mail|courriel|correo electr|電子郵件|电子邮件|メール|이메일|إيميل|البريد الإلكتروني|thư điện tử|e-post|электронн\p{L}* почт|อีเมล|ईमेल/iu,
  sms: /\bsms\b|\btext messages?\b|(?:by|and|or|,) texts?\b|短信|簡訊|문자|رسائل نصية|tin nhắn|смс|ข้อความ/iu,
  phone:
    /\bphone\b|telefon|teléfono|téléphone|电话|電話|전화|điện thoại|الهاتف|телефон|telefoon|puhelim|τηλέφων|โทรศัพท์|फ़ोन/iu,
  post: /\bby post\b|\bpostal\b|par courrier|per post\b|postweg|correo postal|邮寄|郵寄|우편|郵便/iu,
  messenger: /whatsapp|telegram|\bviber\b|\bzalo\b|messenger|wechat|微信/iu,
};

// A label is short; a longer text lists channels for other reasons.
const LOOKED_AT = 512;

/** The channels a text names, each once. */
export function channelsIn(text: string): string[] {
  const cut = text.slice(0, LOOKED_AT);
  return Object.entries(CHANNELS).flatMap(([name, words]) => (words.test(cut) ? [name] : []));
}
