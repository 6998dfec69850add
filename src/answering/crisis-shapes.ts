/** Tablets taken, whatever their number and name. */
const overdose =
  /\b(?:took|taken|swallowed|had)\b.{0,30}\b(?:tablets?|pills?|paracetamol|co-?codamol|ibuprofen|meds|medication)\b/;
/** A call for help without a word. */
const callForHelp = /\u{1F198}/u;
/** "I can't cope", of oneself and of life; not "I can't cope with the numbers". */
const notCoping =
  /(?:\bi (?:(?:just|really|simply) )?|^(?:i['’]?m |i am |i )?(?:just |really |been )?feel(?:ing)?\b.{0,40}\b)(?:can['’]?t|can ?not) cope\b(?! with (?!life|this|it|things|everything))/;
/** Somebody who says that they will jump; not through hoops. */
const jump =
  /\b(?:i|he|she|they|pt|patient|client|person)(?:['’]ll|['’]?s going to|['’]m going to| will| is going to| is about to| are going to| wants to| threatens to) jump\b(?! (?:through|at|to|in|into|ship|the|straight|between|on)\b)/;
/** "Cutting" of oneself: alone, or said of one person with nothing behind that could be cut. */
const cutting =
  /^(?:cutting|(?:.*\b)?(?:he|she|they|young person|yp|patient|client|pt|girl|boy|lad|teenager|child|pupil|teen)(?:['’]s| is| are| has been| keeps| started| has started)? cutting)(?=[ ]*[?.!,]*$|[ ,.]+(?:again|and|at|now|today|tonight|(?:(?:the|his|her|their|my) )?(?:arms?|wrists?|legs?|thighs?)|what|help)\b)/;
/** Staff or others who are being attacked or threatened now. */
const violence =
  /\b(?:attacking|assaulting|threatening|punching|hitting|strangling) (?:the |my |our |another |other |a )?(?:staff|nurses?|colleagues?|patients?|me|us|people|everyone|somebody|someone|member of staff)\b/;

const shapes = [overdose, callForHelp, notCoping, jump, cutting, violence];

/** True when a message tells of a crisis in a way that no list of phrases could hold. */
export function tellsOfCrisis(text: string): boolean {
  const said = text.toLowerCase().trim();
  return shapes.some((shape) => shape.test(said));
}
