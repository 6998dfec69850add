import { arrivalActivities, executeActivity, messageActivity, submitActivity } from './activities.js';
import { post } from './bot-client.js';
import { focusComposer, startComposer } from './composer.js';
import { chosen, startControls } from './controls.js';
import { Conversations } from './conversations.js';
import { LogView } from './log-view.js';
import { isOwnServer } from './own-server.js';
import { notices } from './words.js';

const conversations = new Conversations();
const view = new LogView({ action: pressed, retry });
/** Cards with a press on its way: a second press waits for the first. */
const busy = new WeakSet();

function here() {
  const { kind, person } = chosen();
  return { conversation: conversations.current(kind, person), person };
}

const isShown = (conversation) => here().conversation === conversation;

function add(conversation, entry) {
  conversation.entries.push(entry);
  if (isShown(conversation)) view.add(entry, here().person);
}

/**
 * Sends one turn after those before it. `make` gives the activity anew on each try: a repeated id would be
 * taken for a resent message. `after` gets the outcome beyond the messages.
 */
function turn(conversation, make, after = () => {}) {
  conversation.waiting += 1;
  if (isShown(conversation)) view.typing(true);
  conversation.queue = conversation.queue.then(async () => {
    try {
      const outcome = await post(make());
      // First what changes older cards, so that it cannot push the newest message out of sight.
      after(outcome);
      for (const activity of outcome.messages) add(conversation, { from: 'bot', at: new Date(), activity });
    } catch (problem) {
      if (!problem.kind) throw problem;
      add(conversation, { from: 'problem', problem, again: () => turn(conversation, make, after) });
    } finally {
      conversation.waiting -= 1;
      if (isShown(conversation)) view.typing(conversation.waiting > 0);
    }
  });
  return conversation.queue;
}

function say(text) {
  const place = here();
  const { conversation, person } = place;
  add(conversation, {
    from: 'person',
    person,
    text,
    at: new Date(),
    mention: conversation.kind !== 'personal',
  });
  turn(
    conversation,
    () => messageActivity(place, text),
    ({ messages }) => {
      if (messages.length === 0) add(conversation, { from: 'notice', text: notices.silent });
    },
  );
}

async function pressed(entry, index, action, frame) {
  if (action.type === 'Action.OpenUrl') return openUrl(entry, action.url);
  const makers = { 'Action.Submit': submitActivity, 'Action.Execute': executeActivity };
  const make = makers[action.type];
  if (!make || busy.has(frame)) return;
  const place = here();
  busy.add(frame);
  frame.setAttribute('aria-busy', 'true');
  await turn(
    place.conversation,
    () => make(place, action, entry.activity.id),
    ({ card, notice }) => {
      if (card) replaceCard(place.conversation, entry, index, card);
      if (notice && isShown(place.conversation)) view.notice(entry, notice);
    },
  );
  busy.delete(frame);
  frame.removeAttribute('aria-busy');
}

function replaceCard(conversation, entry, index, card) {
  entry.activity.attachments[index].content = card;
  if (isShown(conversation)) view.redraw(entry, index, here().person);
}

// https anywhere, http on this very server only; nothing of this page goes along.
function openUrl(entry, address) {
  const url = URL.parse(address, location.href);
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isOwnServer(url));
  if (allowed) window.open(url.href, '_blank', 'noopener,noreferrer');
  else view.notice(entry, notices.noLink);
}

function retry(entry) {
  const { conversation } = here();
  conversation.entries.splice(conversation.entries.indexOf(entry), 1);
  view.remove(entry);
  focusComposer();
  entry.again();
}

/** Shows the present conversation; a new one begins with the news that the bot was added. */
function enter() {
  const place = here();
  view.show(place.conversation, place.person);
  if (place.conversation.greeted) return;
  place.conversation.greeted = true;
  // One after the other: when the bot is down, one problem is shown, not two.
  const arrive = (index, after) => turn(place.conversation, () => arrivalActivities(place)[index], after);
  arrive(0, () => void arrive(1));
}

function renew() {
  const { kind, person } = chosen();
  conversations.renew(kind, person);
  enter();
}

startControls({ onMove: enter, onRenew: renew });
startComposer(say);
enter();
