import { drawCard } from './adaptive-card.js';
import { element } from './dom.js';
import { markdownToHtml } from './markdown.js';
import { isOwnServer } from './own-server.js';
import { bot, initials } from './people.js';
import { labels, notices, problemWords } from './words.js';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const adaptive = 'application/vnd.microsoft.card.adaptive';

/**
 * One entry of the log as an element. `viewer` is the person looking; `on` holds action(entry, index, action,
 * frame) and retry(entry).
 */
export function drawEntry(entry, viewer, on) {
  if (entry.from === 'problem') return drawProblem(entry, on);
  if (entry.from === 'notice') return element('p', 'notice', entry.text);
  return entry.from === 'bot' ? drawReply(entry, on) : drawSaid(entry, viewer);
}

function drawSaid({ person, text, at, mention }, viewer) {
  const own = person.id === viewer.id;
  const article = element('article', own ? 'entry own' : 'entry other');
  const bubble = element('div', 'bubble');
  if (mention) bubble.append(element('span', 'mention', bot.name), ' ');
  bubble.append(text);
  const avatar = element('span', 'avatar', initials(person.name));
  avatar.setAttribute('aria-hidden', 'true');
  article.append(avatar, heading(own ? labels.you : person.name, at), bubble);
  return article;
}

function drawReply(entry, on) {
  const article = element('article', 'entry bot');
  const avatar = element('img', 'avatar');
  avatar.src = '/page/avatar.svg';
  avatar.alt = '';
  const content = element('div', 'content');
  const { text, textFormat, attachments = [] } = entry.activity;
  if (text) content.append(drawText(text, textFormat));
  attachments.forEach((attachment, index) => {
    content.append(drawAttachment(attachment, (action, frame) => on.action(entry, index, action, frame)));
  });
  article.append(avatar, heading(labels.bot, entry.at), content);
  return article;
}

function drawText(text, format) {
  const bubble = element('div', 'bubble');
  // markdownToHtml escapes every tag; see markdown.js.
  if (format === 'plain') bubble.textContent = text;
  else bubble.innerHTML = markdownToHtml(text);
  bubble.classList.toggle('plain', format === 'plain');
  return bubble;
}

function drawAttachment({ contentType, content, contentUrl, name }, onAction) {
  if (contentType === adaptive) {
    const frame = drawCard(content, (action) => onAction(action, frame));
    return frame;
  }
  if (!contentType?.startsWith('image/')) {
    return element('p', 'notice', notices.unknownAttachment(contentType ?? '?'));
  }
  const here = contentUrl?.startsWith('data:image/') || isOwnServer(URL.parse(contentUrl, location.href));
  if (!here) return element('p', 'notice', notices.pictureElsewhere);
  const picture = element('img', 'picture');
  picture.src = contentUrl;
  picture.alt = name ?? '';
  return picture;
}

function drawProblem(entry, on) {
  const box = element('div', 'problem');
  const retry = element('button', 'button', labels.retry);
  retry.type = 'button';
  retry.addEventListener('click', () => on.retry(entry));
  box.append(element('p', '', problemWords(entry.problem.kind, entry.problem.status)), retry);
  return box;
}

function heading(name, at) {
  const line = element('p', 'who');
  const time = element('time', '', clock.format(at));
  time.dateTime = at.toISOString();
  line.append(element('span', 'name', name), ' ', time);
  return line;
}
