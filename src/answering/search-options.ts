/**
 * Weights of MiniSearch's fields. Words by which people ask for a section (title, asked) say more of what it is about
 * than words that merely occur in it; figures' labels name what the section is asked for most.
 */
export const fieldBoosts = {
  /** An intervention's name: which intervention is settled before the search, so it only breaks ties. */
  name: 0.5,
  title: 3,
  asked: 2,
  figures: 2,
  text: 1,
};
