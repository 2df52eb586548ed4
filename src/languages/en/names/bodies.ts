// Bodies and places: words that make up their names.

/** Closes (or, with "of", opens) the name of a body. */
export const orgHeads = `
ministry department agency authority commission committee council board bureau office service services administration secretariat court tribunal senate parliament congress assembly house knesset bundestag duma majlis sejm chamber police army navy force forces guard guards corps command brigade battalion regiment division troops military militia
party league union front movement alliance coalition bloc federation confederation association society organisation organization foundation trust institute institution centre center college university school academy hospital clinic laboratory laboratories bank fund exchange corporation company group holdings inc ltd llc plc gmbh corp co industries enterprises
airlines airways railways motors energy petroleum oil gas pharmaceuticals pharma electronics technologies systems software media news times post journal herald tribune guardian telegraph gazette chronicle observer standard star mail express mirror independent press television tv radio broadcasting network channel wire magazine weekly review
embassy consulate mission delegation club fc united rovers athletic wanderers team squad directorate inspectorate registry treasury pentagon kremlin cabinet staff nations watch international initiative forum programme program project partnership consortium observatory monitor committee taskforce panel jamaat chiefs league cia fbi nasa hezbollah airport-authority insurance studios pictures records entertainment games airlines bancorp capital partners securities apparels textiles garments knitwear logistics mills
`;

/** Inside names of bodies before the head. */
export const orgParts = `
national international federal central royal supreme high european african asian american united democratic republican liberal conservative labour labor socialist communist people's peoples popular social christian islamic muslim jewish civil human rights world global general joint special foreign defence defense interior home justice finance treasury health education energy trade agriculture transport labour environment security intelligence public state strategic disaster response meteorological atomic nuclear space research reserve border air sea coast
`;

/** A common noun that stands after (or before) a place's name, in lower case outside of it: Donetsk region. */
export const placeKinds = `
region province state district county city town village area oblast governorate prefecture municipality borough suburb neighbourhood neighborhood island islands peninsula valley river lake sea coast border desert mountains
`;

/** In capitals part of a place's name. */
export const placeHeads = `
river lake sea ocean bay gulf strait channel canal island islands peninsula valley mountain mountains mount mt hill hills desert plain coast cape port harbour harbor airport station bridge square street avenue road highway park stadium arena tower palace castle cathedral church mosque temple gate wall city town village county district province state region territory republic kingdom emirates states federation isles heights strip bank crossing dam plant plaza boulevard lane airfield base camp prison jail
`;

export const directions = `
north south east west northern southern eastern western northeast northwest southeast southwest central upper lower new greater old san santa saint st los las el al fort port mount lake cape
`;

/** What opens the name of a body, in English and in the languages whose bodies English news names: Radio Selva. */
export const bodyOpeners = `
radio radyo rádio banco banque grupo groupe partido parti instituto institut universidad université asociación associação confederación
sindicato ministerio hezb hizb hotel club café telecom televisa rede
`;

/** What a body is, behind its name, beside those of body-kinds.ts and the heads above: "Puentes, a local aid group". */
export const bodyNouns = `
nonprofit non-profit thinktank think-tank tank start-up supermarket brand insurer weekly website publisher label studio consultancy
advocacy ngo gang cartel band choir church parish seminary school
`;
