// Imports nothing: a sentinel carries this into every frame. One pass over the text, no dictionary. Stems of agreeing,
// consenting, subscribing and of what is agreed to, in every language of the lexicon.
export const AGREEMENT_HINT =
  /agree|consent|accept|subscrib|newsletter|opt[- ]?(?:in|out)|authori[sz]e|同意|授权|授權|允许|允許|接受|订阅|訂閱|đồng ý|chấp nhận|cho phép|đăng ký nhận|[أا]وافق|موافق|[أا]قبل|اشتراك/i;
