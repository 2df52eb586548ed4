import type { Act } from '../../readout/vocabulary.js';

// English verbs by which newsrooms report speech and thought, by act.
// An entry is "lemma frames prepositions": what the verb's content looks like.
//   c  a clause, with or without "that"        C  a clause with "that" only
//   w  whether, what, how …                    t  to + infinitive (promised to go)
//   g  a gerund (denied taking part)           o  a noun phrase (denied the claim)
//   p  a noun phrase after one of the prepositions named (warned of floods)
//   q  a quotation                             x  the cue may stand inside or after its content (…, he said)
//   a  its object is the one spoken to (told reporters, urged them to)
//   A  the one spoken to follows "to" or "with" (said to him)
//   n  object and what is said of it (called it a success, described him as weak)
//   s  a quotation beside it makes it a cue (“…,” he began)
//   G  an object and what it does (the poll found him leading)
//   D  a noun phrase, where a document is the subject (the survey showed a lead)
//   r  a passive that lifts the subject out of the content (is believed to be)
// Wishes and stances (want, plan, support, oppose) are left out: GUIDELINES do not count them as reported thought.
export const verbCues: Readonly<Partial<Record<Act, string>>> = {
  say: `
add cqx
address p about,on
advert p to
allude p to
articulate o
banter qx
bark cqx
begin s
bellow cqx
blog cqx
blurt qx
brief ap on,about
broadcast Cq
bubble qx
caption q
certify Cr
characterise n as
characterize n as
chant qx
chime qx
chronicle ow
chuckle qx
clarify cqxw
close s
comment cqxp on,about
communicate CA
conclude cqx
confide cqxA
continue s
convey oCA
correct qx
croak qx
cry qx
deadpan qx
declaim qx
demonstrate cw
describe nwo as
detail ow
determine C
diagnose n
disclose coqxA
discover C
document C
drawl qx
echo qxo
elaborate qxp on
email aqx
exclaim cqx
explain cqxwoA
expound p on
express o
emphasise cqxo
emphasize cqxo
reference o
list o
outline o
retweet oq
cite o
apologise p for
apologize p for
portray o
find cxGD
finish s
gasp qx
giggle qx
gush qx
hint cqxp at
illustrate Cw
highlight oC
defend o
imply C
indicate cqxr
inform ac
interject qx
intimate C
intone qx
jest qx
joke cqxp about
laugh s
learn Crx
maintain cqx
mention coqx
message aq
mumble qx
murmur qx
muse cqxp about
mutter qx
narrate qx
note cqxo
notify acp of
observe cqx
offer s
open s
opine cqx
paraphrase q
phrase n
pipe qx
portray n as
post cqx
preface q
proclaim cqxo
pronounce nq
put n at
quip cqx
quote qo
read q
reason cqx
recall cqxog
recite qo
recollect cqxo
reckon cqx
recount cqxow
refer p to
reflect qxp on
reiterate cqxo
relate Cqx
relay oCA
remark cqxp on
remember cqx
remind acqxp of
repeat cqxo
reply cqx
report coqxrA
respond cqx
restate co
retell o
retort cqx
reveal coqxwA
scribble q
say cqxrwA
shout cqx
show cwxGD
shriek qx
sigh qx
signal cq
snap qx
speak p of,about
specify cwo
sputter qx
stammer qx
state cqxo
stipulate C
stress cqxo
stutter qx
submit C
suggest cqxog
summarise qxo
summarize qxo
talk p about,of
tell acqxwp of,about
telegraph cq
term n
testify cqxp about
text aqx
title q
tweet cqxo
type q
underline Co
underscore Co
utter qo
ventriloquise q
whine cqx
whisper cqxA
wisecrack qx
write cqxA
brand n as
dub n
elucidate ow
enumerate ow
flag oC
harp p on
iterate Cqo
label n as
reminisce qxp about`,
  announce: `
announce coqxtA
declare cqxno
decree cq
name n
proclaim cqno
promulgate o
publicise co
publicize co
rule cqx
unveil o`,
  claim: `
argue cqx
assert cqxo
aver cqx
boast cqxp of,about
brag cqxp about
claim cqxtr
contend cqx
exaggerate Cq
insist cqxp on
maintain cqx
posit C
postulate C
pretend Ct
profess Cto
purport t
submit C
swear cqx
theorise cqx
theorize cqx
hypothesize cqx
reassert cqxo`,
  confirm: `
acknowledge cqxogr
admit cqxogA
affirm cqxo
attest Cp to
authenticate o
certify o
concede cqxo
confess cqxpA to
confirm coqxwA
corroborate oC
recognise Co
recognize Co
reconfirm co
substantiate o
validate o
verify oC
agree Cqx`,
  deny: `
contradict o
debunk o
deny cogqx
disavow o
disclaim o
discount o
dismiss on as
disown o
dispute oCw
downplay o
gainsay o
negate o
rebuff o
rebut o
recant o
refute oC
reject on as
renounce o
repudiate o
retract o
spurn o
disagree qxCp with
demur qx
junk o
rubbish on as`,
  praise: `
acclaim on
admire o
applaud o
commend aop for
compliment aop on,for
congratulate ap on,for
eulogise o
extol o
glorify o
endorse o
hail on as
laud o
lionize o
praise aop for
salute o
tout on as
welcome oq`,
  thank: `
thank apo for
credit ap with,for`,
  condemn: `
admonish ap for
assail o
bash o
belittle o
bemoan o
berate op for
blast on as
bristle qxp at
castigate op for
censure op for
chastise op for
chide ap for
complain cqxp about,of
condemn on as
criticise op for
criticize op for
critique o
curse o
decry on as
denigrate o
denounce on as
deplore o
deride on as
disapprove p of
disparage o
excoriate op for
flay o
fume cqx
grumble cqxp about
gripe cqxp about
grouse cqxp about
insult o
jeer qxo
lambast op for
lambaste op for
lament cqxo
malign o
mock on as
moan cqxp about
pan o
pillory o
protest Cqxo
rage qx
rail p against
rant qxp about,against
rebuke op for
regret Coq
reproach ap for
reprimand op for
ridicule on as
savage o
scoff cqxp at
scold ap for
scorn o
skewer op for
slam on as
smear o
snarl qx
sneer qxp at
snipe qxp at
taunt aqx
thunder qx
trash o
upbraid ap for
vilify o
call n
rap op for
rue Coq`,
  accuse: `
accuse ap of
allege cqxor
blame op for
charge Cqxap with
fault op for
implicate o
impugn o
incriminate o
insinuate Cq
reproach ap with`,
  warn: `
alert acp to,of
caution acqxtp against,about
forewarn acp of
foretell oC
threaten tCoaqp with
warn acqxtp of,against,about,over`,
  pledge: `
offer t
assure acqxp of
commit tp to
guarantee Cot
pledge tcqxo
promise tcoaqx
reaffirm cqxo
reassure acqxp of
recommit tp to
swear tcq
undertake t
vow tcqxo
vouch p for
agree tp to
consent tp to
resolve C`,
  demand: `
ask atop for
call tp for
challenge atq
tell at
advise actqxp against
advocate ogCp for
appeal tp for
beg atqx
beseech atqx
clamor p for
coax at
command atCqx
counsel atCqxp against
demand cotqx
dictate o
direct atC
encourage atq
enjoin at
entreat atqx
exhort atqx
implore atqx
instruct atCq
invite at
lobby atp for
nudge at
order atCoqx
petition at
plead cqxtp for
pray cqxp for
prescribe o
press atp for
prod at
propose coqxtg
recommend coqxg
request oatCqx
solicit o
summon at
urge atcoqx
insist -`,
  ask: `
ask acwqxp about
enquire wqxp about,into
grill ap on,about,over
inquire wqxp about,into
ponder wqxo
query woqx
quiz ap on,about,over
wonder wcqxp about
question woqxC`,
  believe: `
accept C
anticipate cor
appreciate Cw
assess Cr
assume cr
believe cqxrp in
bet c
calculate Cr
conjecture C
consider Cnr
contemplate gow
deduce C
deem n
doubt cwo
dream Cp of
dread o
envisage or
envision o
estimate cnxor
expect ctorn
fancy C
fear coxrtp for
feel cq
figure c
forecast coxr
foresee oC
gauge o
guess cqx
hold C
hope ctxp for
hypothesise C
imagine cw
infer C
interpret n as
judge Cnr
mull og
predict coxr
presume cr
project oCr
reckon cr
regard n as
rumor r
rumour r
see nG as
sense C
speculate cqxp about,on
surmise cqx
suspect conr
think cqxnrp of
trust C
understand r
view n as
worry cqxp about
apprehend C`,
  omit: `
discuss o
speculate p on,about
decline t
refuse t
name o
identify o
respond p to
reply p to
comment p on,about
return o
answer o`,
};
