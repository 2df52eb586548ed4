// Words written with a capital that are no name, or only because a sentence begins.

/** Function words and what else often opens a sentence. */
export const openers = `
a an the this that these those such some any no none each every all both either neither half many much more most few fewer several other others another one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores
i we you he she it they me us him her them my our your his its their mine ours yours who whom whose which what when where why how whether if unless although though while whereas because since as until once before after during despite in on at by for from with without within about above across against along among around behind below beneath beside besides between beyond down inside into like near of off onto out outside over past per through throughout to toward towards under underneath up upon via
and but or nor so yet not also again already always ever never often sometimes soon still then there here now today yesterday tomorrow tonight later earlier meanwhile however moreover nevertheless nonetheless instead otherwise therefore thus hence indeed perhaps maybe even just only almost nearly about around roughly at least up according asked citing speaking responding given following including regarding concerning based amid amidst notwithstanding
is are was were be been being am do does did has have had will would shall should can could may might must let make made take taken get got go come came see seen say says said tell told ask add added
yes no please thanks thank well oh ok okay hello dear sorry
new old young big small large long short high low good bad great early late last first second third next final recent current former local national international foreign public private official senior top key major minor main chief general special common free full open total whole entire own same different similar various certain possible likely unlikely sure clear
people person man men woman women child children students workers officials police residents villagers experts analysts critics supporters protesters troops soldiers authorities lawmakers opposition government state states country countries city cities town village world nation nations region war peace talks meeting election elections vote votes polls report reports statement video photo pictures images data figures statistics results shares stocks oil gas prices inflation markets trade exports imports tariffs sanctions aid relief rescue rescuers emergency health education schools hospitals courts justice law rights human climate weather rain floods earthquake fire storm heavy police
separately additionally similarly consequently finally eventually initially recently currently previously formerly reportedly allegedly apparently clearly obviously certainly probably possibly fortunately unfortunately interestingly importantly traditionally historically typically usually generally overall nationwide worldwide elsewhere abroad back away together apart further farther
breaking update exclusive live watch read analysis opinion editorial explainer factbox timeline lead live updates correction clarification
exactly asked whatever whoever whenever wherever nobody somebody anybody everybody nothing something anything everything everyone someone anyone neither both
`;

/** With a capital inside a sentence too, and still no person, body or place. */
export const neverNames = `
i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt pst bst ist
god allah islam christianity hinduism buddhism judaism muslim muslims christian christians hindu hindus buddhist buddhists jew jews jewish sikh sikhs catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite islamist islamists islamic
english french german spanish arabic bengali bangla hindi urdu russian chinese japanese persian farsi turkish latin greek hebrew
internet web wi-fi covid covid-19 coronavirus aids hiv ebola omicron delta christmas easter ramadan eid diwali puja new-year thanksgiving brexit ai gdp ceo cfo coo cto mp mps pm mla fbr dna tv usb gps vip ngo ngos faq q&a ltd inc plc llc gmbh s.a. jr sr phd ph.d m.d.
european europeans asian asians african africans arab arabs latino latinos western westerners nordic baltic balkan himalayan arctic antarctic scandinavian mediterranean transatlantic soviet kurdish kurds tamil tamils punjabi kashmiri bengali rohingya uyghur uyghurs tibetan hispanic caucasian anglo slavic
lead ld update updated exclusive breaking refile recast correction corrected watch live brief urgent flash developing
rohingyas bengalis punjabis kashmiris tibetans uyghurs meitei meiteis kuki kukis naga nagas pashtun pashtuns baloch balochs sindhi sindhis hazara hazaras uzbek uzbeks tajik tajiks hutu hutus tutsi tutsis yoruba hausa fulani igbo zulu tatar tatars chechen chechens druze alawite alawites yazidi yazidis maronite maronites copt copts coptic bedouin bedouins berber berbers inuit maori sinhalese sinhala burman burmans ahmadi ahmadis hispanics slavs dalit dalits adivasi adivasis brahmin brahmins
rs tk usd eur inr bdt pkr
republican republicans democrat democrats democratic gop-led tory tories conservative conservatives communist communists nazi nazis zionist marxist maoist
no v vs photo image credit file video story graphic source via getty
cec cpi id
`;

/** A name that ends in one of these is an occasion, a law, a thing. */
export const thingHeads = `
act bill law constitution treaty agreement accord accords pact deal protocol convention resolution charter amendment war wars battle revolution uprising intifada operation day week month year eve prize award awards medal cup trophy championship championships olympics games series tournament festival summit conference meeting talks dialogue process plan programme strategy doctrine declaration memorandum report index survey poll study paper book movie film song album virus variant disease syndrome crisis scandal affair inquiry case trial hearing election elections referendum era age century airbus boeing missile missiles drone drones tank tanks jet rocket iphone android windows movement time standard cyclone hurricane typhoon storm tropical earthquake wave scheme project budget tax visa passport day-night ceremony speech address anthem flag
`;
