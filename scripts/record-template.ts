import { type Kind, states, textLimits } from '../core/dataset/record.ts';

const inThree = (indent: string) =>
  ['ru', 'kk', 'en'].map((language) => `${indent}${language}: ""`).join('\n');

const ownFields: Readonly<Record<Kind, string>> = {
  event: `# When it happened. 2022-01, 2022-01-05 or 2022-01-05T16:30 (Almaty time): write only what the sources say.
when:
  start: 2022-01-05
  # end: 2022-01-06
`,
  figure: `unit: { ru: "человек", kk: "адам", en: "people" }
# Exactly what is counted.
scope:
${inThree('  ')}
# Every published value, the oldest first.
values:
  - value: 0
    # max: 0            # of a range
    # approx: about     # about, more-than, up-to
    # label: { ru: "", kk: "", en: "" }   # the part that this value counts, if not the whole
    issuer: { ru: "", kk: "", en: "" }
    statedOn: 2022-01-05
    # statedPrecision: inferred   # inferred, month, year, not-later-than, not-earlier-than; leave out if the day is known
    asOf: null          # the moment that the number describes, or null if no source says it
    status: current     # current, superseded, retracted, disputed; one answer to "what is it now?" for each label
    # note: { ru: "", kk: "", en: "" }
    sources: []
`,
  claim: `# Whose statement it is, and when it was first made (null if unknown).
madeBy:
${inThree('  ')}
madeOn: 2022-01-05
`,
  actor: `actor: person   # person or organisation
# The office, with its dates ("until January 2023"), as it was in the events.
role:
${inThree('  ')}
# isPrivate: true   # a private person, a minor or a victim: shown only where the page itself gives the name
`,
  place: `at: [43.238, 76.945]   # latitude, longitude
`,
  term: '',
  day: `date: 2022-01-05
`,
};

/** A record with everything to fill in and a comment on each field; it fits the schema once the texts and sources are there. */
export const recordTemplate = (kind: Kind, id: string, today: string): string => `id: ${id}
kind: ${kind}
# At most ${textLimits.title} characters in each language.
title:
${inThree('  ')}
# What a reader must know, at most ${textLimits.lead} characters; aim at 150. Only what the sources say, and whose words it is.
lead:
${inThree('  ')}
  sources: []   # ids from data/sources
# More, if needed: one sentence each, with the sources it rests on; leave out otherwise.
# body:
#   - ru: ""
#     kk: ""
#     en: ""
#     sources: []
# One of: ${states.join(', ')}.
# "established" needs two sources of different origin and kind, "court" the block "legal". In doubt take the weaker one.
state: documented
# Since when, or as of when, this state holds.
stateDate: ${today}
# The day on which you compared the record with its sources.
checked: ${today}
${ownFields[kind]}# Ids of other records; leave out what is empty. "causes" are what led to this, "next" is what followed.
links:
  # partOf: [event.january-events]
  # causes: []
  # next: []
  related: []
  # actors: []
  # places: []
  # figures: []
  # claims: []
# legal:
#   articles: ["ст. 272 УК"]
#   court: { ru: "", kk: "", en: "" }
#   sentence: { ru: "", kk: "", en: "" }
#   date: ${today}
#   appeal:
#     status: not-found   # upheld, changed, overturned, pending, not-found, not-applicable
# For editors only; never shipped.
notes: ""
`;
