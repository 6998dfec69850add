import { drawCard } from './adaptive-card.js';
import { byId, element } from './dom.js';
import { words } from './gallery-words.js';

/** Bytes that older Teams clients take for a message with its card. */
const budget = 28 * 1024;

/**
 * Shows a preview: its contents, then every card under a heading of its own. `onAction` gets what a pressed button
 * would send.
 */
export function showPreview(preview, onAction) {
  const groups = [
    {
      name: words.overview,
      parts: [{ title: preview.shortName, cards: preview.overview }],
      prefix: 'overview',
    },
    { name: words.sections, parts: preview.sections, prefix: 'section' },
    { name: words.questions, parts: preview.questions, prefix: 'question' },
  ];
  for (const { parts, prefix } of groups)
    parts.forEach((part, index) => {
      part.anchor = prefix === 'overview' ? prefix : `${prefix}-${part.section ?? index + 1}`;
    });
  byId('title').textContent = preview.title;
  byId('contents-list').replaceChildren(...groups.flatMap(contentsOf));
  byId('cards').replaceChildren(...groups.map((group) => drawGroup(group, onAction)));
  return groups.flatMap(({ parts }) => parts.flatMap(({ cards }) => cards)).length;
}

/** Moves to the card with this anchor; false when the page has none. */
export function moveTo(anchor) {
  const part = document.getElementById(anchor);
  if (!part?.matches('.shown')) return false;
  part.scrollIntoView({ block: 'start' });
  part.querySelector('h4').focus({ preventScroll: true });
  return true;
}

function contentsOf({ name, parts }) {
  const list = element('ul');
  for (const { title, anchor } of parts) {
    const link = element('a', '', title);
    link.href = `#${anchor}`;
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  return [element('h2', '', name), list];
}

function drawGroup({ name, parts }, onAction) {
  const group = element('section', 'group');
  const heading = element('h3', '', name);
  group.append(heading, ...parts.map((part) => drawPart(part, onAction)));
  return group;
}

function drawPart({ title, anchor, cards }, onAction) {
  const part = element('article', 'shown');
  part.id = anchor;
  const heading = element('h4', '', title);
  heading.tabIndex = -1;
  part.append(heading);
  for (const { card, bytes } of cards) {
    const size = element('p', bytes > budget ? 'size over' : 'size', words.size(bytes, budget));
    part.append(drawCard(card, onAction), size);
  }
  return part;
}
