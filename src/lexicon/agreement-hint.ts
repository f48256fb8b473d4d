// Imports nothing: a sentinel carries this into every frame. One pass over the text, no dictionary: stems of agreeing,
// asking and refusing, and of what is asked for most. The lexicons say more; a page where none of these stands has no
// consent that is told by its words alone.
const STEMS = [
  'agree|consent|accept|allow|authori[sz]e|subscrib|newsletter|marketing|third[- ]part|opt[- ]?(?:in|out)|receive|insur|warrant|donat',
  "(?:send|keep|email|text|contact) (?:me|you)|sign me up|contacted|i(?: would|['’]d) like|i (?:do not|don['’]t|want)|have read",
  '(?:share|sell|protect|analy[sz]e|use|pass) my|personali[sz]ed|cookies|free trial|gift wrap|credit (?:check|scor|report)',
  '同意|授[权權]|允[许許]|接受|接收|收到|[订訂][阅閱]|[愿願]意|第三方|合作[伙夥]伴|芝麻|保[险險固]|[险險]|延保|[营營行][销銷]|[协協][议議]|[条條]款',
  '[个個][性人]化|给我|給我|加[购購]|[会會][员員]|捐[款赠贈]',
  'đồng ý|chấp nhận|cho phép|đăng ký nhận|muốn nhận|cho tôi|bên thứ ba|đối tác|bảo h(?:iểm|ành)|điều khoản|[uủ][ỷy] quyền|hội viên|ủng hộ|quyên góp',
  '[أا]وافق|موافق|[أا]قبل|قبول|[أا]سمح|السماح|[أا]فوض|[أا]رغب|[أا]ريد|[أا]رسل|اشتر|النشرة|ت[أا]مين|ضمان|شروط|تلقي|تبرع|تغليف',
];

export const AGREEMENT_HINT = new RegExp(STEMS.join('|'), 'i');
