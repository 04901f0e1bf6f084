/**
 * Given names that are a month or a day, a place, or another word as well, so that a capital after a comma does not make
 * them anybody: "Kent, York and Medway", "Race, Faith and Culture". What nearly always is a person stays a name (Rose, Jack,
 * Georgia).
 *
 * Chosen by hand from those given names that a list of common English words has (SCOWL, up to its size 55) or that are
 * places of the United Kingdom, countries and well-known cities.
 */
const MONTHS_AND_DAYS = `
April May June Jan Mar Sep Tuesday Summer Autumn Easter Noel Yule Natal`
// prettier-ignore
const PLACES = `
Kent York Lincoln Chester Stafford Preston Bradford Ashton Brent Camden Clifton Devon Derby Hastings Lewes
Milton Newton Paris Vienna Denver Dallas Houston Israel Chad Kenya Asia America Sutton Somerset Wells
Wellington Washington Trent Tyne Clyde Rochester Selby Skipton Dudley Kingston Richmond Leicester Wakefield
Sheffield Whitby Kendal Stirling London Derry Roma Milan Verona Valencia Lourdes Odessa Carolina Dakota
Orlando Trenton Raleigh Columbus France Dominica Walton Weston Wilton Wye Kirby Norton Norwood Ramsey Upton
Waverley Westbrook Worthington Yardley Yale Chilton Corby Crosby Darby Easton Felton Lisle`
// prettier-ignore
const WORDS = `
Abbey Abbot Ace Ado Adore Albino Alley Ally Amber Amble Anal Angel Ant Arcade Arch Art Ascension Astride Aura
Baby Bade Bail Bald Bale Ban Bar Barb Bard Barman Barn Baron Bars Bat Bay Bee Bell Bent Berry Birch Bird
Blanch Blaze Bless Blessing Bliss Blithe Boas Bond Bone Boot Booth Boy Brain Bran Brand Brandy Brew Brewer
Bride Briny Brook Brooks Brown Buck Bud Buddy Bunny Burr Cad Cam Camel Candy Caprice Car Cart Cash Cello
Chance Chandler Chariot Charity Chase Chastity Cherish Cherry Chic Chick Christian Chuck Cinnamon Clay Collie
Colt Comfort Con Conception Constancy Constant Coop Cooper Coral Cord Corny Coy Craggy Cross Crystal Cull
Curry Curt Dame Dare Darn Dean Deck Dell Delta Den Deny Destiny Dew Dies Dill Dock Doe Doll Dot Dud Duff Duke
Dusty Earl Earnest Ebony Emir Era Even Faith Fan Fancy Fawn Fee Feline Fender Fidelity Fielding Fin Fine Flint
Flip Ford Forest Forester Franc Gal Gale Gardener Garland Garnet Garret Garrison Gates General Genesis Gentile
Gill Glad Glory Golden Gram Gran Grange Granny Griffin Grove Gun Gunner Guru Gust Gusty Hale Hall Ham Hardy
Harmony Harp Hart Hasty Haven Haze Heath Heaven Herb Hew Hill Hillier Hilly Honey Hope Hunt Hunter Hyacinth
Idea Innocent Ion Itch Ivory Jarred Jazz Jet Jewel Joy Junior Justice Kick Kin King Kipper Kit Land Lark
Laurel Lay Lean Lien Lion Lorry Lot Loyal Lucky Lyric Mace Magnolia Magnum Major Man Mare Marigold Marine
Marsh Marshal Mart Martial Mas Mate Mats Mattes Maverick Maxim Maxima Mayor Mead Merrily Merry Mete Mile Mill
Miller Mine Miner Mink Minor Miracle Modest Modesty Moos Moss Muffin Nail Nanny Nap Nappy Natty Naval Nettle
Nil Noble Nova Novella Octave Ode Oral Ova Pail Pall Palm Pansy Park Pate Patience Pave Peg Pen Pet Pie Pier
Pierce Pink Pit Porter Prince Princess Prosper Prudence Puck Puff Queen Quill Rabbi Ram Ransom Raven Rein Rice
Rich Rip Rock Rocky Royal Ruddy Rut Sage Salmon Sapphire Sari Serene Serenity Sergeant Sever Shade Shadow
Sharia Shell Shepherd Sierra Sincere Sissy Sister Skip Skipper Sky Sly Smith Son Spike Star Sterling Stern
Steward Stone Storm Stormy Sunny Sunshine Tab Tailor Tally Talon Tamer Tan Tanner Tea Temple Thatch Thatcher
Thorn Thorny Tiara Ties Till Tome Tore Town Toy Trace Trinity Trip Tuck Turner Unique Urban Vale Valentine
Valid Van Velvet Verge Virgin Vital Waiter Wake Walker Warden Wash Welsh West Wheeler Will Wilt Win Windy Wit
Witty Wolf Wood Woody Worthy Wren Wright Yank Yard
Blossom Bluebell Cadence Clover Diamond Divine Favour Halo Indigo Karma Lotus Marvellous Ocean Peaches Phoenix River Skylark`

let known: ReadonlySet<string> | undefined

/** Whether a given name is a word as well. */
export const isWordToo = (name: string): boolean =>
  (known ??= new Set([MONTHS_AND_DAYS, PLACES, WORDS].flatMap((names) => names.split(/\s/)))).has(name)
