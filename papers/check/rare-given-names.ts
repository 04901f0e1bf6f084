/**
 * Given names that plans write with a capital mostly of other things, as of Bright Spots, the Promise and Gift Aid. Somebody
 * is called so where a surname or an initial follows.
 *
 * Chosen by hand: virtues, days and wishes, by which children of Nigeria, Ghana, Zimbabwe, South Sudan and the Philippines are
 * called, and those of Travellers; places, colours and what is in the sky, by which children of England are; and Vietnamese, Chinese,
 * Turkish and Arabic names that English has as words.
 */
// prettier-ignore
const NAMES = `
Success Gift Bright Promise Honesty Freedom Wisdom Goodness Wonder Wonderful Fortune Lovely Treasure Goodluck Rejoice Praise
Worship Victory Winner Testimony Mercy Marvel Perfect Excellent Excellence Liberty Memory Talent Trust Beauty Given Knowledge
Progress Prize Happiness Happy Courage Peace Providence Sunday Monday Wednesday Thursday Friday Saturday Blessed Confidence
Evidence Fortunate Gracious Grateful Handsome Immaculate Lawful Mighty Purity Pleasure Radiance Royalty Splendour Sweet
Sweetness Truth Unity Virtue Wealth Welcome Kingdom King Journey Dream Dreamy Reign Rebel Rain Rainbow Robin Poet Pearl Petal
Navy Moon Meadow Lake Future Fox Fable Essence Elf Echo Dove Cove Breeze Blue Bear Apple Africa China India Cuba Cairo Sydney
Geneva Britain Britannia Reservoir Vanilla Silver Gold Goldie Riches Gypsy Defiance Nelson Solution Solomon Delight Senior Nice
Prosperity Winsome Heart Honey Charm Cherish Dear Dearest Divine Grace Glory Heavenly Holy Hero Immanuel Jubilee Kind Kindness
Light Loyalty Luxury Master Meek Noble Obedience Open Pardon Perseverance Pious Power Precious Pride Prime Prudent Queen
Redemption Refuge Revelation Rich Richman Righteous Salvation Satisfy Saviour Second Security Service Shine Sincerity Smart
Special Spirit Standard Strength Surprise Sympathy Tender Thanks Thankful Tidings Time Treasure Triumph Trophy Trusty
Understanding Union Uplift Valour Value Vision Vivid Wish Worth Zeal Zenith Autumn Spring Winter Snow Frost Thunder Lightning Cloud
Sun Star Comet Galaxy Cosmos Earth World Ember Ash Oak Willow Fern Moss Rowan Maple Cedar Lily Daisy Lavender Sage Basil Berry
Long Son Dung Hung Tan Tin An Bay Chin Dong Sang Thong Tong Van Tam Lan Fan Gang Hang Hong Ling Lei Pan Ping Shun Song Tang
Wing Yang Yin Ding Bong Boy Baby Man Kit Bo Said Amen Jam Had Can Ray Bar Spin Jan Lad Sol Sal Ai Mi Do Ho Le Ha Go Ken Shy Zed`

let known: ReadonlySet<string> | undefined

/** Whether a word, as it is written, is a given name, though mostly it is something else. */
export const isRareGivenName = (word: string): boolean => (known ??= new Set(NAMES.trim().split(/\s+/))).has(word)
