// Imports nothing: a sentinel carries this into every frame. One pass over the text, no dictionary. Stems of agreeing,
// asking and refusing, and of what is asked for most, in every language of the lexicon.
export const AGREEMENT_HINT =
  /agree|consent|accept|subscrib|newsletter|marketing|third[- ]part|opt[- ]?(?:in|out)|authori[sz]e|allow|receive|insur|donat|send me|keep me|sign me up|i(?: would|'d|’d) like|i (?:do not|don't|don’t|want)|have read|credit (?:check|scor|report)|同意|授权|授權|允许|允許|接受|订阅|訂閱|愿意|願意|第三方|合作伙伴|合作夥伴|芝麻|保险|保險|营销|行銷|接收|协议|協議|条款|條款|đồng ý|chấp nhận|cho phép|đăng ký nhận|muốn nhận|bên thứ ba|đối tác|bảo hiểm|điều khoản|[أا]وافق|موافق|[أا]قبل|[أا]سمح|[أا]رغب|[أا]ريد|اشتراك|النشرة|ت[أا]مين|شروط|تلقي/i;
