import { describe, expect, it } from 'vitest'
import { checkText } from '../../domain/check-text.ts'
import { namesBy } from './listed-names.ts'

const names = namesBy({
  inRecord: ['Aisha Khan', 'Lee-Anne Quillby'],
  ofPlan: ['Xentrall Partnership', 'Head of Zorbing', 'Khan Trust'],
})
const asked = (text: string) =>
  checkText(text, names).flatMap(({ looksLike, words }) => (looksLike === 'name' ? [words] : []))

/** Of children in England, in care and unaccompanied among them, and of those who look after them. */
const GIVEN =
  `Isla Orla Aria Lyra Jenson Callum Niamh Siobhán Aoife Saoirse Caoimhe Oisin Cillian Tadhg Eoin Roisin Sinead
  Carys Cerys Ffion Sian Gethin Osian Efa Eilidh Kaiden Brayden Chantelle Ayesha Umar Hussain Adnan Tariq Abdi Ayaan Aarav
  Simran Gurpreet Harpreet Jaspreet Manpreet Chidi Ngozi Tunde Wei Jun Hao Minh Linh Łukasz Michał Olena Oksana Dmytro
  Volodymyr Tesfaye Dawit Selam Yonas Filmon Farid Ehsan Besnik Arben Erion Olivia Amelia Ava Freya Florence Willow Poppy
  Elsie Ivy Evie Maeve Delilah Harper Arlo Theo Luca Reggie Ronnie Albie Alfie Teddy Rory Finley Jaxon Kai Tobias Elijah
  Mohammad Muhammad Yusuf Ibrahim Zayn Haris Rayan Maryam Hafsa Amina Safa Inaya Zara Kiran Arjun Rohan Anaya Diya Kofi
  Kwame Ama Temitope Chiamaka Emeka Folasade Blessing Precious Tendai Tatenda Tawanda Rutendo Abdul Abdullahi Hodan
  Ifrah Khadra Warsan Liban Bilal Sabah Berhane Haben Robel Merhawi Semhar Rahwa Mehari Zahra Hamid Najib Wali Gul Rahim
  Shirin Rojin Dilan Aras Rebin Hiwa Karwan Shwan Thanh Phuong Duc Huy Ngoc Xin Ying Mei Kamil Piotr Zofia Oliwia Jakub
  Andreea Ioana Bogdan Vasile Cosmin Denisa Ramona Elira Klea Ardit Flamur Mateus Thiago Beatriz Destiny Shanice
  Tyrell Tyrese Jayden Kyan Kian Riley Bayley Paige Kayden Skyla Summer Crystal Chardonnay Levi Zachariah Noor Nur`
    .split(/\s+/)
    .filter(Boolean)

describe('a name that no list has', () => {
  it.each(['Quux', 'Kelly', 'Smith', 'Begum', 'Brown', 'Walker'])('before the surname %s', (surname) => {
    const missed = GIVEN.filter(
      (name) => !asked(`The team saw ${name} ${surname} in care`).includes(`${name} ${surname}`),
    )
    expect(missed).toEqual([])
  })

  it('after a surname and a comma, and in capitals', () => {
    const only = GIVEN.filter((name) => !['Summer', 'Crystal', 'Destiny', 'Precious', 'Blessing'].includes(name))
    expect(only.filter((name) => asked(`for Smith, ${name} today`).join() !== `Smith, ${name}`)).toEqual([])
  })

  it.each([
    [
      'in a sentence',
      'Callum Smith and Isla Brown wait. Niamh Kelly was seen',
      ['Callum Smith', 'Isla Brown', 'Niamh Kelly'],
    ],
    ['with a second name', 'told Oisin Tadhg Murphy', ['Oisin Tadhg Murphy']],
    ['and an initial', 'told Niamh K. so', ['Niamh K.']],
    ['with what is of the surname', 'told Filmon de Quux', ['Filmon de Quux']],
    ['in capitals', 'CALLUM SMITH was', ['CALLUM SMITH']],
    ['by hyphens', 'Ffion-Mae Jones', ['Ffion-Mae Jones']],
    ['in another alphabet', 'Олена Коваль', ['Олена Коваль']],
    ['of one who owns', "Niamh Kelly's plan, Callum's mother", ["Niamh Kelly's"]],
    ['after a word with a capital', 'Meeting Callum', ['Meeting Callum']],
  ])('%s', (_how, text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it.each([
    ['a role', 'social worker Patel, Constable Smith', ['social worker Patel', 'Constable Smith']],
    ['none beside', 'Foster Carer Jane Doe', ['Jane Doe']],
    ['who somebody is to a child', 'his mother Shanice, brother Callum', ['mother Shanice', 'brother Callum']],
    ['a family', 'the Khan family, Quux siblings', ['the Khan family', 'Quux siblings']],
    ['initials', 'Z. Quux, J.P. Smith, seen by A Brown', ['Z. Quux', 'J.P. Smith', 'A Brown']],
    ['the initial of one in the record', 'A. Khan, A Khan, A.Khan', ['A. Khan', 'A Khan', 'A.Khan']],
    ['a title in small letters', 'mr smith, dr farach and miss quux', ['mr smith', 'dr farach', 'miss quux']],
    ['a title and a month’s name', 'Told miss March of it', ['miss March']],
    ['the surname of one in the record', 'Quillby said, and Khan', ['Quillby', 'Khan']],
  ])('by %s', (_how, text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it('with a date in brackets, which is of birth', () => {
    const dates = (text: string) => checkText(text, names).map(({ looksLike, words }) => `${looksLike}: ${words}`)
    expect(dates('Callum (03/05/2009), Tunde K. (3 May 2009) and Grace [3.5.09]')).toEqual([
      'date-of-birth: Callum (03/05/2009)',
      'date-of-birth: Tunde K. (3 May 2009)',
      'date-of-birth: Grace [3.5.09]',
    ])
    expect(
      dates('Ofsted (27 August 2019), the Board (10/12/2020), Callum (see 3 May 2020 below) and July (3 May 2020)'),
    ).toEqual([])
  })

  it.each([
    'The Children and Families Board, Head of Zorbing, Xentrall Partnership; Ofsted and CAFCASS',
    'Medway Council, Rochester, Swale Borough Council and Greater Manchester',
    'Multi-Agency Safeguarding Hub (MASH), UASC Team, EHCPs, CareFirst, Power BI and Liquidlogic Early Help Module',
    'Social Worker Academy, Personal Adviser Team, Officer Group; the Medway family, the Polish family',
    'Appendix A. Children in care. Tier B Families; Option C Medway. Plan A Social Care',
    'it would miss March, we will not miss may, to miss school, dr plans, A Child is seen, I Will',
    'Child Protection Conference, Young People, Mother and Child, Foster Carer Recruitment',
  ])('nobody: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
