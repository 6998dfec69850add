/** What happened to the input, shown on top of the card; the words are in the template. */
export interface AssessNoticeView {
  code: /** `detail`: the step's title. */
    | 'saved'
    /** The same was stored already: a second press, a message sent twice. */
    | 'already'
    /** The typed words fit nothing here. Nothing was changed. `detail`: what is waited for. */
    | 'unclear'
    /** A rating was changed by typing. `detail`: the indicator and its rating. */
    | 'rated'
    /** A typed statement was put down as the reason. `detail`: the indicator. */
    | 'kept-as-reason'
    /** `detail`: the titles of the fields that were left out. */
    | 'patient-data'
    | 'too-long'
    /** An old card was pressed; this is how things stand now. */
    | 'stale'
    /** The step was changed elsewhere since: the fields hold what was sent now, which is not saved. `detail`: what is stored. */
    | 'conflict'
    | 'rating-missing'
    | 'service-missing'
    | 'purpose-missing'
    | 'intervention-missing'
    | 'choice-missing'
    | 'cannot-skip'
    | 'nothing-before'
    | 'too-early'
    /** Questions changed since they were answered. `detail`: the areas. */
    | 'questions-changed'
    | 'resumed'
    /** Goes with an answer: the assessment stands ready below. */
    | 'still-here'
    /** Nothing more to fix; `detail`: e.g. the new rating. */
    | 'changed'
    | 'renamed'
    | 'reopened'
    | 'new-assessment'
    /** In a group chat or channel: others see the card too. */
    | 'read-along';
  detail: string;
}
