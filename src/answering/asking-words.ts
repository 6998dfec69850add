/** Words with which a question opens, as alternatives of a regular expression. */
export const askers =
  "who|who's|whos|whom|whose|what|what's|whats|how|how's|when|when's|where|where's|which|why|is|are|can|could|do|does|did|will|would|should|must";
