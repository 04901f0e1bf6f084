import { expect, it } from 'vitest'
import { namesNobody } from './names-nobody.ts'

it.each(['N/A', 'n / a', 'TBC', 'tbd', 'To be confirmed', 'Vacant', 'Vacancy', 'Not yet assigned', '–', '?', 'None'])(
  '“%s” names nobody',
  (words) => {
    expect(namesNobody(words)).toBe(true)
  },
)

it.each(['Head of Service', 'HoS / TM', 'Vacant Homes Lead', 'NAS', 'Team Manager (TBC)'])(
  '“%s” names somebody',
  (words) => {
    expect(namesNobody(words)).toBe(false)
  },
)
