/**
 * What plans of children's services write with a capital and is no word of English and nobody: bodies, systems and
 * ways of working, words that English has had for a few years, and letters that stand for more.
 */
// prettier-ignore
const OF_THE_SECTOR = `
ofsted cafcass barnardo barnardos liquidlogic carefirst servelec eclipse azeus civica tableau powerbi sharepoint
modernghov modernov moderngov microsoft zoom onedrive whatsapp youtube facebook camhs mash uasc uascs marac mappa send
sendco senco sencos sendiass ehcp ehcps ehcna eypp lado lados lscb lscp cypmhs nhs nhse icb icbs ccg ccgs dfe adcs
solace cipfa lga sesli rsc ilacs jtai jtais hmi hmcts lac cla cin cpc cpp iro iros pep peps pru prus eet neet neets
asye nqsw qa dpo gdpr pqs kpi kpis safeguarding wellbeing wellness neurodiversity neurodiverse neurodivergent
neurodevelopmental signposting signposted workstream workstreams upskill upskilling upskilled timeliness benchmarking
benchmarked coproduction coproduced codesign onboarding offboarding rollout dataset datasets dashboards webpage
webpages webinar webinars elearning ebulletin microsite podcast podcasts chatbot covid coronavirus lockdown brexit
criminality radicalisation theraplay thrive nonviolent mentalisation mockingbird pathfinder pathfinders headteachers
caseload caseloads casework caseworker caseworkers supervisions apprenticeships apprenticeship preceptorship toolkits
toolkit workplan workplans rag ragged flightpath scorecard scorecards cyber cybersecurity esafety sexting handover
handovers underperformance overrepresentation disproportionality intersectionality antiracist antiracism unaccompanied
prebirth postnatal perinatal antenatal neonatal preschool preschools secondments secondees stepdown stepup outturn
underspend underspends overspend overspends reprofile reprofiled subgroup subgroups workgroup deepdive triaged
triaging reablement microlearning mosaic lcs ics esu laa eha ehas mis keyworker keyworkers childminding nonattendance
deregistered prenatal esafeguarding siblings christmas easter ramadan diwali eid hanukkah lent whitsun michaelmas bst
gmt jan feb mar apr jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun january february march
april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
judgment judgments windrush olympics paralympics jobcentre endnote endnotes ltd plc cic uk eu un usa gb www https http`

/** Languages, peoples and beliefs. */
// prettier-ignore
const PEOPLES = `
english british welsh scottish irish european africa african asia asian american caribbean albanian afghan afghani
algerian amharic arabic arab armenian bangladeshi bengali bulgarian cantonese chinese croatian czech danish dari dutch
egyptian eritrean estonian ethiopian farsi finnish french german ghanaian greek gujarati gypsy hindi hungarian indian
indonesian iranian iraqi italian jamaican japanese jordanian kenyan korean kosovan kurdish latvian lebanese libyan
lithuanian malay mandarin moroccan nepalese nepali nigerian norwegian oromo pakistani pashto persian polish portuguese
punjabi roma romani romanian russian serbian shona sinhalese slovak slovakian slovenian somali sorani spanish sudanese
swahili swedish syrian tamil telugu thai tibetan tigrinya traveller travellers tunisian turkish twi ukrainian urdu
vietnamese yemeni yoruba zimbabwean zulu christian christianity muslim muslims islam islamic hindu hindus sikh sikhs
jew jewish judaism buddhist catholic anglican methodist quaker protestant orthodox pentecostal jehovah mormon
afghanistan albania algeria bangladesh bulgaria china croatia cyprus denmark egypt eritrea ethiopia france germany
ghana greece hungary iceland india iran iraq israel italy jamaica japan kenya korea kosovo kurdistan latvia lebanon
libya lithuania malta morocco nepal netherlands nigeria norway pakistan palestine poland portugal romania russia
serbia slovakia slovenia somalia spain sudan sweden switzerland syria thailand tunisia turkey uganda ukraine vietnam
yemen zimbabwe europe america`

let known: ReadonlySet<string> | undefined

/** Whether some small letters are a word of plans like these, though no dictionary has it. */
export const isSectorWord = (word: string): boolean =>
  (known ??= new Set([OF_THE_SECTOR, PEOPLES].flatMap((words) => words.split(/\s+/)))).has(word)
