/** Every sentence of the gallery; the bot's words are not here. */
export const words = {
  loading: 'Fetching the cards …',
  loaded: (count) => `${count} cards`,
  failed: 'The cards could not be fetched. Check that the bot is running, then load the page again.',
  noButton: 'This button does nothing in the gallery. Try it in the test chat.',
  overview: 'At a glance',
  sections: 'Sections',
  questions: 'Questions that are likely to be asked',
  size: (bytes, budget) => `${(bytes / 1024).toFixed(1)} of ${budget / 1024} KB that a message may have`,
};
