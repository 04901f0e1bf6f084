import { isBritishPlace } from './british-places.ts'
import { isWordToo } from './words-too.ts'

/**
 * What the titles of places, bodies, programmes and papers go on with behind a place or another word that people are called
 * by too: "Rochester Road", "Kent Police", "Justice Board". What is a surname as well is not among them.
 */
// prettier-ignore
const GO_ON = `
Road Street Avenue Drive Way Crescent Gardens Terrace Square Wharf Bridge Station Quay Valley Island Airport Crossing Coast
Council Borough County Town City District Parish Region Police Constabulary Hospital Hospice Clinic Surgery Practice Health
Healthcare Community School Schools Academy Academies College University Nursery Primary Secondary Grammar Infant Infants
Junior Library Museum Theatre Arena Stadium Centre Hub Hubs Team Teams Unit Units Service Services Board Boards Panel Panels
Partnership Partners Trust Foundation Charity Association Society Group Groups Forum Network Alliance Committee Cabinet
Commission Authority Authorities Agency Office Directorate Department Division Programme Project Scheme Strategy Plan Plans
Policy Procedure Procedures Protocol Framework Model Approach Pathway Charter Pledge Offer Agenda Report Reports Review
Reviews Inquiry Judgment Judgement Act Bill Budget Fund Grant Survey Audit Audits Assessment Assessments Data Dashboard
Conference Summit Festival Week Month Year Term Holiday Holidays Half Break Reading Challenge Pumping High Works Aid Spots
Futures Steps Statement Partnerships Visitor Visitors Visit Visits Meeting Meetings Court Courts Custody Prison Prisons
Families Children Carers Parents Staff Workforce Housing Education Social Care Safeguarding Adoption Fostering Libraries
Business Enterprise Growth Sports Leisure Arts Music Radio News Online Digital Live Local Libraries Mediation Probation`

/** What nobody is called by, whoever it is called after: streets, hospitals and schools. */
const OF_A_PLACE =
  /^(?:Road|Street|Avenue|Crescent|Terrace|Square|Wharf|Hospital|Hospice|Academy|Academies|Grammar|Library|Theatre|Stadium)$/
/** Of a date. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const MONTH = /^(?:March|May|June|April|August)$/
/** Kings and queens, whose names hospitals and schools have. */
const CROWNED =
  /^(?:Queen|King) (?:Elizabeth|Victoria|Mary|Anne|Alexandra|Charlotte|Charles|Edward|George|William|Henry|James|John)$/
const COMPASS = /^(?:North|South|East|West|Mid)(?:ern)?$/

let goingOn: ReadonlySet<string> | undefined

/**
 * Whether two words with capitals in a row are what a place, a body or a programme is called.
 *
 * @example
 * isTitle('Rochester', 'Road') // => true
 * isTitle('Kayleigh', 'Service') // => false: who is called so is no place
 */
export function isTitle(first: string, second: string): boolean {
  if (OF_A_PLACE.test(second) || CROWNED.test(`${first} ${second}`) || (DAY.test(first) && MONTH.test(second)))
    return true
  const isPlace = isBritishPlace(first.toLowerCase())
  if (COMPASS.test(first)) return isBritishPlace(second.toLowerCase()) || isGoingOn(second)
  return (isPlace || isWordToo(first)) && isGoingOn(second)
}

const isGoingOn = (word: string): boolean => (goingOn ??= new Set(GO_ON.split(/\s+/))).has(word)
