import { describe, expect, it } from 'vitest';
import { inflect } from '../../lib/text/inflect.ts';

/** Verbs of newspapers with all their forms, written by hand: the base, the third person, the past, the participle if it is another, and the form in -ing. Both spellings, where pages write both. */
const VERBS = `
accept accepts accepted accepting
accuse accuses accused accusing
acquire acquires acquired acquiring
acquit acquits acquitted acquitting
admit admits admitted admitting
agree agrees agreed agreeing
allege alleges alleged alleging
allow allows allowed allowing
announce announces announced announcing
appeal appeals appealed appealing
apply applies applied applying
argue argues argued arguing
arise arises arose arisen arising
arrest arrests arrested arresting
ask asks asked asking
ban bans banned banning
bar bars barred barring
be am is are was were been being
bear bears bore borne bearing
beat beats beat beaten beating
become becomes became becoming
begin begins began begun beginning
bind binds bound binding
block blocks blocked blocking
break breaks broke broken breaking
bring brings brought bringing
broadcast broadcasts broadcasted broadcasting
build builds built building
buy buys bought buying
cancel cancels cancelled canceled cancelling canceling
carry carries carried carrying
catch catches caught catching
choose chooses chose chosen choosing
cite cites cited citing
claim claims claimed claiming
combine combines combined combining
commit commits committed committing
compel compels compelled compelling
conceal conceals concealed concealing
confer confers conferred conferring
control controls controlled controlling
copy copies copied copying
cut cuts cutting
deal deals dealt dealing
debug debugs debugged debugging
defer defers deferred deferring
deliver delivers delivered delivering
deny denies denied denying
destroy destroys destroyed destroying
deter deters deterred deterring
develop develops developed developing
die dies died dying
dig digs dug digging
disclose discloses disclosed disclosing
dispel dispels dispelled dispelling
distil distils distilled distilling
do does did done doing
draw draws drew drawn drawing
drive drives drove driven driving
drop drops dropped dropping
edit edits edited editing
embed embeds embedded embedding
end ends ended ending
enter enters entered entering
equip equips equipped equipping
exceed exceeds exceeded exceeding
expel expels expelled expelling
fall falls fell fallen falling
feed feeds fed feeding
fight fights fought fighting
file files filed filing
find finds found finding
fix fixes fixed fixing
flag flags flagged flagging
flee flees fled fleeing
focus focuses focused focusing
forbid forbids forbade forbidden forbidding
forget forgets forgot forgotten forgetting
freeze freezes froze frozen freezing
fuel fuels fuelled fueled fuelling fueling
get gets got gotten getting
give gives gave given giving
go goes went gone going
grant grants granted granting
halt halts halted halting
have has had having
hear hears heard hearing
hide hides hid hidden hiding
hit hits hitting
hold holds held holding
impose imposes imposed imposing
incur incurs incurred incurring
infer infers inferred inferring
interpret interprets interpreted interpreting
keep keeps kept keeping
know knows knew known knowing
label labels labelled labeled labelling labeling
launch launches launched launching
lay lays laid laying
lead leads led leading
leak leaks leaked leaking
leave leaves left leaving
lie lies lay lain lied lying
limit limits limited limiting
log logs logged logging
lose loses lost losing
make makes made making
market markets marketed marketing
mean means meant meaning
meet meets met meeting
mislead misleads misled misleading
model models modelled modeled modelling modeling
occur occurs occurred occurring
offer offers offered offering
offset offsets offsetting
open opens opened opening
order orders ordered ordering
overrun overruns overran overrunning
overthrow overthrows overthrew overthrown overthrowing
panic panics panicked panicking
patrol patrols patrolled patrolling
pay pays paid paying
permit permits permitted permitting
plan plans planned planning
prefer prefers preferred preferring
program programs programmed programming
prohibit prohibits prohibited prohibiting
prove proves proved proven proving
publish publishes published publishing
put puts putting
quit quits quitted quitting
rebut rebuts rebutted rebutting
recover recovers recovered recovering
refer refers referred referring
regret regrets regretted regretting
relay relays relayed relaying
remit remits remitted remitting
remove removes removed removing
render renders rendered rendering
repay repays repaid repaying
reply replies replied replying
reset resets resetting
reveal reveals revealed revealing
rewrite rewrites rewrote rewritten rewriting
rise rises rose risen rising
run runs ran running
say says said saying
see sees saw seen seeing
seek seeks sought seeking
sell sells sold selling
send sends sent sending
set sets setting
show shows showed shown showing
shut shuts shutting
signal signals signalled signaled signalling signaling
speak speaks spoke spoken speaking
spread spreads spreading
steal steals stole stolen stealing
stop stops stopped stopping
strike strikes struck stricken striking
submit submits submitted submitting
sue sues sued suing
suffer suffers suffered suffering
swear swears swore sworn swearing
take takes took taken taking
target targets targeted targeting
tell tells told telling
think thinks thought thinking
throw throws threw thrown throwing
tie ties tied tying
transfer transfers transferred transferring
travel travels travelled traveled travelling traveling
try tries tried trying
unban unbans unbanned unbanning
undergo undergoes underwent undergone undergoing
understand understands understood understanding
unveil unveils unveiled unveiling
uphold upholds upheld upholding
veto vetoes vetoed vetoing
visit visits visited visiting
vow vows vowed vowing
win wins won winning
withdraw withdraws withdrew withdrawn withdrawing
withhold withholds withheld withholding
wrap wraps wrapped wrapping
write writes wrote written writing
`.trim().split('\n').map((line) => line.split(' '));

describe('an English verb', () => {
  it.each(VERBS)('%s has all its forms and no others', (verb, ...forms) => {
    expect(new Set(inflect(verb, 'verb'))).toEqual(new Set([verb, ...forms]));
  });

  it.each(['constructor', 'toString', '__proto__'])('may be %s', (verb) => expect(() => inflect(verb, 'verb')).not.toThrow());

  it('is inflected where it begins a form of several words', () => {
    expect(inflect('throw the game off', 'verb')).toEqual(expect.arrayContaining(['threw the game off', 'thrown the game off', 'throwing the game off']));
  });

  it.each(['no longer use', 'may not use', 'took away', 'locked out', 'according to', 'must stop'])('is not made of what begins %j', (form) => {
    expect(inflect(form, 'verb')).toEqual([form, form.replaceAll(' ', '-')]);
  });
});
