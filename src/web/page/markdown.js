// Teams shows bold, italic, lists and links in cards and nothing more; so does this page.
const notInTeams = [
  'heading',
  'lheading',
  'table',
  'image',
  'code',
  'fence',
  'backticks',
  'hr',
  'blockquote',
];

const reader = globalThis.markdownit({ html: false, linkify: false, breaks: false }).disable(notInTeams);
reader.validateLink = (url) => /^(?:https:\/\/|mailto:)/i.test(url);

const plainLink = (tokens, index, options, _env, self) => self.renderToken(tokens, index, options);
reader.renderer.rules.link_open = (tokens, index, ...rest) => {
  tokens[index].attrSet('target', '_blank');
  tokens[index].attrSet('rel', 'noopener noreferrer');
  return plainLink(tokens, index, ...rest);
};

/** Markdown as safe HTML: no tags of its own, https links only. */
export function markdownToHtml(text) {
  return reader.render(text);
}
