/**
 * Words that places in the United Kingdom are called by: of every council that has children's services, its
 * region, and the larger towns and cities.
 */
// prettier-ignore
const PLACES = `
england scotland wales ireland britain london humber yorkshire midlands anglia mersey merseyside tyneside wearside
teesside thames medway kent essex sussex surrey hampshire dorset devon cornwall somerset wiltshire gloucestershire
oxfordshire berkshire buckinghamshire bedfordshire hertfordshire cambridgeshire huntingdonshire norfolk suffolk
lincolnshire leicestershire rutland northamptonshire nottinghamshire derbyshire staffordshire shropshire herefordshire
worcestershire warwickshire cheshire lancashire cumbria cumberland westmorland northumberland northumbria durham
cleveland avon humberside lothian fife gwent dyfed powys clwyd gwynedd glamorgan antrim armagh tyrone barking barnet
barnsley bath bedford bexley birmingham blackburn darwen blackpool bolton bournemouth christchurch poole bracknell
bradford brent brighton hove bristol bromley bury calderdale camden coventry croydon darlington derby doncaster dudley
ealing enfield gateshead greenwich hackney halton hammersmith fulham haringey harrow hartlepool havering hillingdon
hounslow islington kensington chelsea kingston kirklees knowsley lambeth leeds leicester lewisham lincoln liverpool
luton maidenhead manchester merton middlesbrough milton keynes newcastle newham northampton norwich nottingham oldham
peterborough plymouth portsmouth reading redbridge redcar richmond rochdale rotherham salford sandwell scilly sefton
sheffield slough solihull southampton southend southwark stockport stockton stoke sunderland sutton swindon tameside
telford wrekin thurrock torbay trafford wakefield walsall waltham wandsworth warrington westminster wigan windsor
wirral wokingham wolverhampton york aberdeen ashford aylesbury banbury barnstaple barrow basildon basingstoke belfast
berwick beverley bognor boston bridgwater bridlington burnley buxton camberley cambridge canterbury cardiff carlisle
chatham chelmsford cheltenham chester chesterfield chichester chorley clacton colchester corby crawley crewe dagenham
dartford dover dundee dorchester eastbourne edinburgh epsom exeter fareham farnham folkestone gillingham glasgow
gloucester gosport grantham gravesend gravesham grays grimsby guildford halifax harlow harrogate hastings hemel
hempstead hereford hertford huddersfield hull huntingdon inverness ipswich kettering kidderminster lancaster
leamington lewes lowestoft loughborough macclesfield maidstone malvern mansfield margate newbury newport newquay
northallerton nuneaton oxford paisley penzance perth preston rainham ramsgate redditch reigate rochester rugby runcorn
sandwich scarborough scunthorpe sevenoaks sheppey shrewsbury sittingbourne skelmersdale southport stafford stevenage
stirling stratford strood stroud swale swansea swanley swanscombe taunton thanet tonbridge torquay truro tunbridge
uxbridge walderslade watford weymouth whitehaven whitstable winchester woking worcester workington worthing wrexham
yeovil hoo wainscott cuxton halling twydall parkwood lordswood brompton`

let known: ReadonlySet<string> | undefined

/** Whether some small letters are what a place in the United Kingdom is called by, or a part of that. */
export const isBritishPlace = (word: string): boolean => (known ??= new Set(PLACES.split(/\s+/))).has(word)
