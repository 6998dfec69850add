/** Every sentence the page itself says; the bot's words are not here. */

export const hints = {
  personal: 'Enter sends, Shift + Enter starts a new line.',
  groupChat: '@Matrix Guide is added to every message here. Enter sends, Shift + Enter starts a new line.',
  channel: '@Matrix Guide is added to every message here. Enter sends, Shift + Enter starts a new line.',
};

export const places = {
  personal: (person) => `Personal chat with ${person}`,
  groupChat: (person) => `Group chat, as ${person}`,
  channel: (person) => `Channel, as ${person}`,
};

export const notices = {
  silent: 'The bot read this and gave no answer.',
  noLink: 'This link is not opened here: only https addresses are.',
  pictureElsewhere: 'Picture not shown: it is kept on another server.',
  unknownAttachment: (type) => `An attachment of type ${type} cannot be shown here.`,
  brokenCard: 'This card could not be shown.',
};

const problems = {
  unreachable: 'The bot cannot be reached. Check that it is running, then try again.',
  slow: 'The bot took too long to answer. You can try again.',
  refused: 'The bot did not accept this message. You can try again, or start a new conversation.',
  failed: 'Something went wrong in the bot. Please try again.',
  unreadable: 'The bot answered in a way this page cannot read. You can try again.',
};

/** What went wrong, in plain words; `status` is the HTTP status where there was one. */
export function problemWords(kind, status) {
  return status ? `${problems[kind]} (status ${status})` : problems[kind];
}

export const labels = { retry: 'Try again', you: 'You', bot: 'Matrix Guide' };
