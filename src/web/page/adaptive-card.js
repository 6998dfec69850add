import { element } from './dom.js';
import { hostConfig } from './host-config.js';
import { markdownToHtml } from './markdown.js';
import { notices } from './words.js';

const { AdaptiveCard, HostConfig, SerializationContext } = globalThis.AdaptiveCards;
const teamsLike = new HostConfig(hostConfig);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/**
 * Draws a card. `onAction` gets { type, id, verb, data, url } of the button pressed; inputs are checked before
 * and are part of `data`.
 */
export function drawCard(content, onAction) {
  const frame = element('div', 'card');
  // A card that replaces another takes the focus without being a stop of its own.
  frame.tabIndex = -1;
  try {
    const card = new AdaptiveCard();
    card.hostConfig = teamsLike;
    card.onExecuteAction = (action) => onAction(readAction(action));
    const flowing = [];
    card.parse(content, contextWith(flowing));
    frame.append(card.render() ?? element('p', 'notice', notices.brokenCard));
    // The library does not know this layout.
    for (const { renderedElement } of flowing) renderedElement?.classList.add('flow');
  } catch {
    frame.append(element('p', 'notice', notices.brokenCard));
  }
  return frame;
}

/** Collects the containers whose items stand side by side where there is room, as in Teams. */
function contextWith(flowing) {
  const context = new SerializationContext();
  context.onParseElement = (parsed, source) => {
    if (source.layouts?.some(({ type }) => type === 'Layout.Flow')) flowing.push(parsed);
  };
  return context;
}

function readAction(action) {
  const { id, verb, data, url } = action;
  return { type: action.getJsonTypeName(), id, verb, data, url };
}
