import { normaliseWords } from './normalise';
import { stemOf } from './phrase-table';

/** Words of medicines and diagnoses that a service may ask about: whether people who take or have them are treated, what a study compared. */
const medicines = new Set(
  'medication medications medicine medicines drug drugs antidepressant antidepressants antipsychotic antipsychotics ssri ssris lithium medicated diagnose diagnosed'
    .split(' ')
    .flatMap(normaliseWords)
    .map(stemOf),
);
/** A therapy, a study or people in the plural beside them. */
const ofService =
  /\b(?:ipt\S*|ipc|cbt|emdr|therap(?:y|ies)|psychotherap(?:y|ies)|stud(?:y|ies)|trials?|participants|evidence|research|(?<!\b(?:medications?|medicines?|drugs?|meds) )reviews?|papers?|meta-?analys[ei]s|patients|people|clients|service users|young people|adults|adolescents|those)\b/i;
/** What is to be taken, changed or chosen is for a prescriber, and so is all that is asked of one person. */
const ofPrescribing =
  /\b(?:dos(?:e|es|age|ing)|mg|milligrams?|titrat\w*|taper\w*|wean\w*|prescri\w+|stop(?:s|ped|ping)?|start(?:s|ed|ing)?|increase\w*|reduc\w+|switch\w*|up it|come off|coming off|came off|best|which|what (?:drug|medication|medicine|antidepressant|antipsychotic|ssri)s?|he|she|him|her|his|my|this (?:patient|client|person)|(?:a|one|the) (?:patient|client|person|lady|man|woman|child|boy|girl|teenager))\b/i;

/** True for a message that plans a service, and chooses no medicine: "can patients on medication have IPT". */
export const isTalkOfService = (text: string): boolean => ofService.test(text) && !ofPrescribing.test(text);
/** True for the stem of a word that names a kind of medicine, or a diagnosis that is given. */
export const namesMedicine = (stem: string): boolean => medicines.has(stem);
