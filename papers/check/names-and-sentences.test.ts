import { describe, expect, it } from 'vitest'
import { checkText } from '../../domain/check-text.ts'
import { namesBy } from './listed-names.ts'

const names = namesBy({
  inRecord: ['Aisha Khan', 'Lee-Anne Quillby'],
  ofPlan: [
    'Head of Service, First Response',
    'Improvement Board',
    'Quality of practice',
    'Partnerships and engagement',
  ],
})
const asked = (text: string) => checkText(text, names).map(({ looksLike, words }) => `${looksLike}: ${words}`)

/** Given names and surnames as they are common among the peoples of English councils; those that are words as well come first. */
const NAMES = {
  'England, Scotland and Wales': `
    India Black, Honesty Brown, Freedom Cook, Wisdom Baker, Liberty Green, Unity Young, Sky Walker, River Stone, Storm West,
    Summer Day, Heaven Price, Harmony Short, Faith Hill, Hope Woods, Grace Little, Joy Long, Will Power, Mark Page,
    Jack Frost, Daisy Field, Poppy Marsh, Ivy Lane, Rose Bush, Jade Park, Amber King, Crystal Glass, Ruby Gold, Pearl Bishop,
    Chance Major, Hunter Wolf, Ocean Rivers, Rain Waters, Blue Fox, Angel Love, Chelsea Kent, Paris Hunt, Preston Law,
    Lincoln Swift, Chester Ball, Devon Bird, Cassidy Sharp, Star Knight, Dream Best, Journey Wright, Echo Hart, Bear Potter,
    Kyle Ashworth, Demi-Leigh Hargreaves, Tyler Entwistle, Callum Braithwaite, Rhys Llewellyn, Eleri Pugh, Fergus MacLeod`,
  'Ireland, and Irish Travellers': `
    Saoirse O'Driscoll, Niamh Gallagher, Oisin Byrne, Cian Doherty, Miley Connors, Bridget McDonagh, Margaret Ward,
    Patrick Cash, Kathleen Joyce, Johnny Quilligan, Francie Doran, Nangle Stokes, Winnie Maughan, Martin Mongan, Paddy Lee`,
  'Roma and Gypsies': `
    Britannia Smith, Cinderella Lee, Reservoir Loveridge, Vanilla Boswell, Freedom Cooper, Noah Scamp, Sylvie Penfold,
    Ramona Balog, Zsolt Horvath, Ladislav Gabor, Marius Lacatus, Rajko Demeter, Esmeralda Stan, Marcel Bandy`,
  Nigeria: `
    Success Obi, Gift Obi, Bright Obi, Promise Obi, Favour Eze, Blessing Okafor, Precious Ike, Goodness Uche, Wonder Ade,
    Marvellous Oke, Testimony Ojo, Victory Ayo, Praise Ali, Treasure Bello, Sunday Musa, Friday Sani, Monday Audu,
    Godswill Peters, Goodluck Johnson, Miracle Duke, Divine Nelson, Peace Idris, Patience Oni, Comfort Bassey, Happiness Dan,
    Fortune Amadi, Winner Edet, Thankgod Eke, Chidera Nwosu, Oluwaseun Adeyemi, Temiloluwa Alabi, Ifeoma Nnadi, Emeka Agu,
    Tobi Salami, Segun Coker, Amina Yaro, Hauwa Garba, Rejoice Udo, Mercy Okon, Confidence Asuquo, Knowledge Igwe`,
  Ghana: `
    Bright Mensah, Wisdom Tetteh, Prosper Ansah, Perfect Addo, Delight Boateng, Justice Owusu, Fortune Osei, Prince Darko,
    Gifty Appiah, Charity Sarpong, Kwabena Opoku, Akosua Bonsu, Esi Quaye, Yaw Frimpong, Nana Essien, Senior Asante`,
  'Somalia and Eritrea': `
    Hodan Warsame, Abdirahman Nur, Fadumo Farah, Ifrah Jama, Said Said, Liban Ali, Sagal Hersi, Mohamed Dirie, Khadija Omar,
    Ayan Hassan, Bile Egal, Filmon Tesfay, Selam Haile, Robel Kidane, Yordanos Abraha, Luwam Negash`,
  Sudan: `
    Osman Bashir, Tagwa Idris, Mustafa Adam, Ahmed Bush, Said Deng, Amen Malik, Hiba Nour, Yasir Hamad, Rania Salih,
    Abuk Deng, Majok Bol, Nyandeng Garang, Deng Lual, Achol Dut, Gift Lado, Peace Wani, Betty Lam, Emmanuel Jal, Omer Amin`,
  'Poland and Lithuania': `
    Zuzanna Nowak, Kacper Mazur, Oliwia Wrona, Jakub Baran, Maja Sikora, Filip Duda, Wiktoria Zając, Kamil Lis, Hanna Kot,
    Antoni Pawlak, Emilia Kowalska, Gabija Kazlauskas, Lukas Stankevicius, Ugne Petrauskaite, Matas Jonaitis, Rugile Balsys`,
  'Romania and Bulgaria': `
    Andrei Popa, Ioana Rusu, Stefan Munteanu, Denisa Dinu, Cosmin Stan, Raluca Barbu, Vasile Moldovan, Florin Radu,
    Elena Toma, Mihai Lupu, Alexandra Ene, Ivan Dimitrov, Gergana Todorova, Boris Angelov, Desislava Ilieva, Angel Marin`,
  'Turkey and Cyprus': `
    Deniz Yildiz, Can Demir, Ada Kaya, Elif Aslan, Emre Polat, Baris Tekin, Ceren Aydin, Zeynep Koc, Mehmet Ay, Umut Kara,
    Irem Uslu, Arda Can, Volkan Tan, Yagmur Bulut, Andreas Georgiou, Despina Christou`,
  Iran: `
    Shirin Ahmadi, Reza Karimi, Omid Rostami, Nazanin Jafari, Parisa Moradi, Amir Sharif, Dariush Kaveh, Kian Rad, Roya Azad,
    Mina Noor, Sahar Amini, Arash Bakhtiari`,
  'Iraq and Kurdistan': `
    Karwan Aziz, Rebin Ahmed, Hiwa Rashid, Shwan Qadir, Dara Sabir, Rojin Demir, Zana Faraj, Lana Karim, Ali Hadi, Soran Mirza,
    Noor Abbas, Awat Hama, Said Hassan, Dilan Baran`,
  Afghanistan: `
    Gul Khan, Wali Safi, Zabihullah Stanekzai, Hamid Noori, Najib Wardak, Rahim Gul, Marwa Popal, Said Agha, Ehsan Sultani,
    Farid Shah, Jan Mohammad, Lal Mir, Nazia Amiri, Spin Jan`,
  India: `
    Harpreet Gill, Jaspreet Bains, Simran Mann, Gurpreet Sidhu, Aarav Patel, Diya Shah, Rohan Das, Anaya Rao, Arjun Nair,
    Kiran Lad, Meera Pal, Rahul Bose, Priya Sen, Dev Puri, Joy Thomas, Lovely Kaur, Happy Singh, Lucky Rana, Prince Dale, Goldie Sood,
    Sunny Deol, Rinku Roy, Ajay Kale, Blossom Fernandes`,
  Pakistan: `
    Ayesha Malik, Hamza Iqbal, Zainab Begum, Bilal Mir, Haris Butt, Umar Dar, Sana Rana, Imran Mughal, Iqra Raja, Saqib Lone,
    Adnan Bhatti, Mehwish Chaudhry, Noor Fatima, Tariq Mahmood, Hope Masih, Sunny Gill`,
  Bangladesh: `
    Rahima Khatun, Shafiq Miah, Tanvir Alam, Nusrat Jahan, Sumaiya Akter, Kamal Uddin, Rubel Hoque, Shirina Bibi, Abdul Matin,
    Jui Das, Ripon Dey, Nasima Banu, Lovely Begum, Ruby Sultana, Mukta Roy`,
  'Sri Lanka': `
    Kavitha Sivakumar, Tharushi Perera, Dilshan Silva, Nimal Fernando, Chamari Mendis, Prabhu Rajan, Sunil Peiris,
    Lakshmi Nathan, Ruwan Dias, Anura Costa, Harsha Cooray, Pathma Kumar`,
  Vietnam: `
    Long Do, Son Le, Dung Ho, Hung Ha, Lan Mai, Tam Ly, An To, Van Do, Hong Lam, Tin Dang, Bay Vo, Thanh Ta, Minh Tang,
    Tien Kim, Huy Bui, Sang Cao, Dong Ngo, Phuong Dinh, Linh Phan, Ngoc Vu, Duc Chu, Mai Luong`,
  China: `
    Wing Man Chan, Wei Long, Ling Song, Ping Fan, Jin Gong, Hong Pan, Ming Wan, Mei Fang, Lei Gang, Jun Sun, Hao Tong, Ying Bao,
    Xin Yin, Fan Yang, Man Ho, Shun Fung, Tao Ding, Kit Wong, Bo Ma, Kai Hung, Rui Dong, Man Hang`,
  'the Philippines': `
    Jejomar Santos, Princess Cruz, Precious Reyes, Cherry Bautista, Lovely Ocampo, Baby Garcia, Boy Ramos, Angel Go, Jun Tan, Joy Co,
    Rodel Sy, Maricel Uy, Divine Grace Lim, Heart Aquino, Gift Rosales, Honey Castillo`,
  Jamaica: `
    Tyrese Grant, Shanice Campbell, Winsome Brown, Delroy Bent, Destiny Reid, Jahmal Forbes, Princess Gayle, Royal Bogle,
    Precious Powell, Courage Morgan, Dexter Swaby, Kemar Bolt, Glory Blake, Honesty Dawkins, Justice Marley, Sherine Bright`,
  'Portugal and Brazil': `
    Mateus Rosa, Beatriz Lobo, Thiago Reis, Joao Pinto, Ines Rocha, Luz Paz, Gloria Cruz, Fatima Leal, Sol Mar, Rui Gama,
    Diogo Cunha, Marisa Campos, Celeste Lima, Jesus Costa, Linda Rios, Caio Prado`,
  'Albania and Kosovo': `
    Besnik Hoxha, Arben Gashi, Klea Marku, Erion Prenga, Elira Shala, Flamur Deda, Ardit Leka, Drita Toska, Agim Bala, Dardan Sopi`,
  'the Congo, Zimbabwe and southern Africa': `
    Memory Moyo, Learnmore Banda, Given Phiri, Blessed Sibanda, Tatenda Ncube, Rutendo Hove, Beauty Dube, Talent Shumba,
    Nomatter Gumbo, Trust Chauke, Innocent Kabila, Fiston Ilunga, Plamedi Mbala, Gloire Kasongo, Prize Dhlamini, Welcome Zulu`,
}
const ALL = Object.entries(NAMES).flatMap(([people, list]) =>
  list
    .trim()
    .split(/,\s+/)
    .map((name) => [people, name] as const),
)

/** Of three names the last two are enough to ask about somebody. */
const isOf = (phrase: string, name: string) =>
  phrase.startsWith('name: ') && phrase.endsWith(name.split(' ').slice(-2).join(' '))

describe('a name in a sentence is asked about', () => {
  it('of three hundred and more, of the peoples of English councils', () => {
    expect(ALL.length).toBeGreaterThan(300)
    expect(new Set(ALL.map(([, name]) => name)).size).toBe(ALL.length)
  })

  it.each(Object.keys(NAMES))('of %s', (people) => {
    const missed = ALL.filter(([of]) => of === people).flatMap(([, name]) =>
      asked(`A review with ${name} took place.`).some((one) => isOf(one, name)) ? [] : [name],
    )
    expect(missed).toEqual([])
  })
})

/** As plans, minutes and papers of councils write them: titles of bodies, places, posts, programmes, ways of working. */
const SENTENCES = `
The Early Help Hub opened in Chatham
Staff were trained in Signs of Safety by March
The bus stops at Rochester Road
Schools marked Black History Month in October
The Mockingbird Family Model began with one hub home
The Improvement Board met on Tuesday
The Children and Young People Overview and Scrutiny Committee will read it
The Multi-Agency Safeguarding Hub answers within a day
Medway Safeguarding Children Partnership agreed the threshold document
The Corporate Parenting Board asked for a report
The Lead Member for Children's Services chairs it
The Director of Children's Services signs it off
The Principal Social Worker leads practice weeks
Independent Reviewing Officers raise what drifts
The Head of Service for Early Help and Prevention reports
The Assistant Director for Education and SEND reports
The Local Authority Designated Officer was told
The Virtual School tracks each Personal Education Plan
The Children in Care Council wrote the Pledge
The Care Leavers' Local Offer was published
Working Together to Safeguard Children was revised
Keeping Children Safe in Education is read by all staff
The Graded Care Profile is used for neglect
The Strengthening Families programme runs in Gillingham
The Family Hubs and Start for Life grant ends in March
The Supporting Families Programme was renewed
The Family Safeguarding Model was weighed
Restorative Practice training is offered each quarter
Motivational Interviewing is part of induction
The Public Law Outline is tracked weekly
Legal Gateway Panel meets on Thursdays
The Family Court sits in Medway
The High Court gave leave
The Crown Court heard of delays
The Access to Resources Panel meets daily
The Permanence Planning Panel looks at each plan
The Edge of Care Team works at weekends
The Emergency Duty Team answers at night
First Response is at Gun Wharf
Kingsley Road in Gillingham is shut
Strood Youth Centre opens on Saturdays
The White Road Community Centre hosts it
The hub at Woodlands Road moved
Chatham Hill and Kings Hill have no hub
Visitors come to Rochester High Street
The Old Brook Pumping Station is a venue
Medway Park has a creche
Capstone Farm Country Park was the venue
Hempstead Valley is too far for most
Queen Elizabeth Hospital sends letters late
Medway Maritime Hospital sends its list
Kent Community Health sends health visitors
The Clinical Commissioning Group pays for it
The Integrated Care Board took over
NHS England wrote to us
The Care Quality Commission came in May
The Department for Education gave a grant
The Home Office placed them
The Youth Justice Board read it
The Youth Offending Service moved
The Probation Service is a partner
The Fire and Rescue Service is a partner
The Local Government Association reviewed it
The Association of Directors of Children's Services agreed
The National Audit Office counted
What Works for Children's Social Care studied it
Research in Practice held two days
The British Association of Social Workers replied
Social Work England registers them
The National Assessment and Accreditation System was closed
The Assessed and Supported Year in Employment has nine places
Step Up to Social Work and Frontline sent students
The Staff Reference Group chose it
The Practice Improvement Group meets weekly
The Quality Assurance Framework was rewritten
The Learning and Development Team books it
The Workforce Strategy says so
The Neglect Strategy and the Early Help Strategy were joined
The Joint Strategic Needs Assessment counts them
The Health and Wellbeing Board took it
The Schools Forum met in January
The Special Educational Needs and Disability Board met
The Written Statement of Action was sent
The Annual Conversation was in February
The Focused Visit is in May
The Monitoring Visit was in August
The Statutory Direction was revised
The Independent Chair wrote to the Minister
The Secretary of State replied
Cabinet took it in June and Full Council in July
The Overview and Scrutiny Task Group asked
The Equality Impact Assessment is Appendix B
The Medium Term Financial Strategy has the cost
The Dedicated Schools Grant is overspent
Council Plan, Priority Two: Supporting Residents
The People Directorate moved to Microsoft Teams
Data are in Power BI and Liquidlogic
The Early Help Module went live
A Single View of the Child is planned
The Strengths and Difficulties Questionnaire is scored
The Child Exploitation Risk Assessment is used
The Contextual Safeguarding Network helped
Operation Encompass tells schools
The Domestic Abuse Act was read
The Children Act 1989 and the Care Act differ
The Homelessness Reduction Act applies
The Staying Put policy was renewed
Staying Close began in April
The Foster Carer Charter was signed
The Fostering Panel and the Adoption Panel share a chair
Adoption Partnership South East finds families
The Mother and Baby Unit is full
Short Breaks for Disabled Children were reviewed
The Short Breaks Statement is online
The Bright Spots survey asked them
Bright Futures and Little Steps are programmes
The Young Carers Service was retendered
Supporting Young Carers is a priority
The Young Inspectors came in July
The Youth Voice Service asked them
The Best Start in Life plan was agreed
The Long Term Plan says so
A Green Paper and a White Paper were read
We marked Care Leavers Week and World Mental Health Day
Safer Internet Day was held at school
Anti-Bullying Week was in November
International Women's Day and Windrush Day were kept
Gypsy, Roma and Traveller History Month was kept
The Black, Asian and Minority Ethnic Staff Network met
Polish, Romanian and Slovak families were asked
Vietnamese and Albanian Young People were heard
Interpreters in Kurdish Sorani and Tigrinya came
Freedom of Information requests were late
You Said, We Did was published
What Children Told Us was read first
Our Promise to Children in Care was renewed
The Promise Board met
A Gift Aid form was sent
Success Measures were agreed
Success Criteria are in Annex C
The Wisdom Library was opened
The Lessons Learned Log is kept
Read the Frequently Asked Questions page
The Big Listen was held in Spring
The Head Teacher and the Deputy Head were told
The Designated Safeguarding Lead and the School Nurse met
The Family Group Conference Service grew
The Lifelong Links programme began
The Life Story Work guide is read
The Team Around the Family meets
The Child in Need Plan was shared
The Child Protection Conference Chair wrote
Practice Week and Practice Champions were praised
The South East Sector Led Improvement Programme helped
Essex, Hampshire and the Isle of Wight are partners
North Kent and West Kent are close by
Kent Police and Medway Council share a desk
Medway North and Medway West have hubs
Gillingham North Ward has most
Luton and Wayfield have two
Children from Swale and Maidstone wait
The Dartford Crossing was shut
London Borough of Bexley shared its guide
Greater Manchester, Leeds and Hertfordshire were visited
Lincolnshire is a Partner in Practice
Ofsted, Cafcass and Barnardo's came
The Prince's Trust and Become helped
The Salvation Army and Citizens Advice helped
Youth Hostels and Scouts were asked
Family Action runs it
Action for Children and The Children's Society bid
Home Start visits on Fridays
Sure Start closed
The Thrive Approach and Zones of Regulation are used
The Solihull Approach was bought
Triple P and Incredible Years run
The Freedom Programme runs in Strood
The Caring Dads course runs
The Mind of My Own app is used
The Chief Executive and the Leader of the Council read it
The Section 151 Officer agreed
The Monitoring Officer agreed
The Data Protection Impact Assessment was done
The Information Sharing Agreement was signed
The Service Level Agreement ends in Autumn
The Out of Hours Service is Tier 2
Key Stage 2 and Early Years Foundation Stage results rose
The Summer Reading Challenge ran
The Holiday Activities and Food Programme ran
Free School Meals were claimed
The Household Support Fund paid
The Right Help, Right Time guidance was published
Pan London and Kent and Medway Procedures differ
The Merton Judgment and Southwark Judgment were read
See Page 4 and Table 2
Monday March 2 to Friday May 1
By Easter, Christmas and Ramadan
`

describe('an ordinary sentence of a council is not', () => {
  const sentences = SENTENCES.trim().split('\n')
  it('of a hundred and fifty and more', () => expect(sentences.length).toBeGreaterThan(150))

  it('whatever has a capital in it', () => {
    const told = sentences.flatMap((sentence) => {
      const found = asked(`${sentence}.`)
      return found.length > 0 ? [`${sentence} => ${found.join(', ')}`] : []
    })
    expect(told).toEqual([])
  })
})

describe('other ways of naming somebody', () => {
  it.each([
    ['surname and initial', 'for Dixon, K. and Dixon K, Baker, T. so', ['Dixon, K.', 'Dixon K', 'Baker, T.']],
    ['the surname first', 'for Obi, Gift and Baker, Hope', ['Obi, Gift', 'Baker, Hope']],
    ['a rare name and an initial', 'for Gift O. today', ['Gift O.']],
    ['in brackets behind a role', 'saw mum (Kelly), the boy [Callum] today', ['mum (Kelly)', 'boy [Callum]']],
    ['behind a dash or in quotes', 'saw mum - Kelly, the girl "Aisha"', ['mum - Kelly', 'girl "Aisha']],
    ['before a role', 'saw Kelly (mum), Kelly, his mother', ['Kelly (mum)', 'Kelly, his mother']],
    [
      'with an age',
      'saw Kelly (14), Callum (aged 3) and Aisha, aged 9',
      ['Kelly (14)', 'Callum (aged 3)', 'Aisha, aged 9'],
    ],
    ['a family in the plural', 'saw the Tandys, the Bakers, the Joneses', ['the Tandys', 'the Bakers', 'the Joneses']],
    ['given names that a hyphen joins', 'saw Mia-Rose and then Jean-Luc’s', ['Mia-Rose', 'Jean-Luc']],
    ['a case', 'in Re K (Children), Re: A and B (A Child), Re S', ['Re K (Children)', 'Re: A and B (A Child)', 'Re S']],
    ['a letter in the place of a name', 'from Child K, Baby P and Child Q', ['Child K', 'Baby P', 'Child Q']],
    ['a letter behind a title', 'saw Ms K, Mr. B and Mrs D today', ['Ms K', 'Mr. B', 'Mrs D']],
    [
      'initials with an age',
      'saw J.S. (14), K. M. (aged 9), JS (aged 14) and K, aged 3',
      ['J.S. (14)', 'K. M. (aged 9)', 'JS (aged 14)', 'K, aged 3'],
    ],
    ['three words', 'saw Divine Grace Lim', ['Divine Grace Lim']],
  ])('%s', (_how, text, expected) => {
    expect(asked(text)).toEqual(expected.map((words) => `name: ${words}`))
  })

  it.each([
    'Ofsted (14), Rochester (3), the Board (12)',
    'officer (May 2020), manager (Kent), social worker (Medway)',
    'the Scouts, the Brownies, the Parks, the Olympics',
    'Multi-Agency, Pre-Birth, Mid-Kent, Stoke-On-Trent',
    'CP (14), GP (3), the IRO (12), MS Teams (9), Ms',
    'Re-referrals, re IT, Part B, Child in Need, Page A',
    'A Green Paper',
  ])('and nobody: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})

it.each([
  ['an age on a day', 'is age 14 on 3 May 2020', ['date-of-birth: age 14 on 3 May 2020']],
  ['as at a day', 'aged sixteen as at the 3rd of May', ['date-of-birth: aged sixteen as at the 3rd of May']],
  ['to come', 'will be 18 on 3 May 2021', ['date-of-birth: will be 18 on 3 May 2021']],
  [
    'of somebody',
    "she'll be 18 on 3 May, Callum is 3 on 4 May",
    ["she'll be 18 on 3 May", 'Callum is 3 on 4 May'].map((one) => `date-of-birth: ${one}`),
  ],
  [
    'in years',
    '14 years old on 3 May, reached the age of 18 on 4 June',
    ['14 years old on 3 May', 'reached the age of 18 on 4 June'].map((one) => `date-of-birth: ${one}`),
  ],
  ['of a birth to come', 'EDD 3 May 2021', ['date-of-birth: EDD 3 May 2021']],
  ['otherwise', 'baby due on 3 May 2021', ['date-of-birth: baby due on 3 May 2021']],
  [
    'of caseloads',
    'caseloads will be 18 on 31 March 2021, Vacancies were 14 on 31 March, Posts reached 9 on 3 May',
    [],
  ],
  ['of a report', 'a report is due 3 May 2021; aged 14 to 16', []],
  ['an address in words', 'at aisha at khan dot com', ['email: aisha at khan dot com']],
])('a day or an address, %s', (_how, text, expected) => {
  expect(asked(text)).toEqual(expected)
})
