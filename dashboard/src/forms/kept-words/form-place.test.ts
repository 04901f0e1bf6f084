import { expect, it } from 'vitest'
import { FormPlace } from './form-place.ts'

it('where a form’s words are kept stays as it was said last, once the form is gone from the page', () => {
  let plan = 'medway-2019'
  const place = new FormPlace(
    () => ({ person: '0197-owner', plan, form: 'update-1.2' }),
    () => 'a',
  )
  expect(place.ofDrafts()).toEqual({ person: '0197-owner', plan: 'medway-2019', form: 'update-1.2', tab: 'a' })
  plan = 'medway-2020'
  expect(place.ofDrafts().plan).toBe('medway-2019')
  place.form = {} as HTMLFormElement
  expect(place.ofDrafts().plan).toBe('medway-2020')
  place.form = null
  plan = 'medway-2021'
  expect(place.ofDrafts().plan).toBe('medway-2020')
})
