/** Each line: base form, then its irregular forms. Prefixed verbs ("overtook", "withheld") are found through their stems. */
const VERBS = `
be is are was were been am being 's 're 'm
have has had 've 'd having
do does did done
go goes went gone gon
can ca could
will wo 'll would
may might
say said
tell told
make made
take took taken
come came
begin began begun
know knew known
see saw seen
hold held
lead led
give gave given
speak spoke spoken
leave left
write wrote written
find found
send sent
meet met
get got gotten
become became
run ran
strike struck stricken
think thought
show shown
shoot shot
seek sought
bring brought
lose lost
break broke broken
draw drew drawn
fight fought
fall fell fallen
spend spent
keep kept
mean meant
flee fled
grow grew grown
feel felt
stand stood
tear tore torn
drive drove driven
prove proven
pay paid
bear bore borne born
lay laid
win won
build built
catch caught
lie lay lain lying
die dying
tie tying
vie vying
fly flew flown
choose chose chosen
blow blew blown
bind bound
sit sat
throw threw thrown
stick stuck
rise rose risen
arise arose arisen
sell sold
beat beaten
deal dealt
understand understood
hide hid hidden
steal stole stolen
swear swore sworn
shake shook shaken
wear wore worn
dig dug
feed fed
freeze froze frozen
teach taught
sweep swept
burn burnt
forget forgot forgotten
fling flung
forbid forbade forbidden
ring rang rung
wake woke woken
buy bought
ride rode ridden
strew strewn
sing sang sung
sink sank sunk
swim swam swum
drink drank drunk
eat ate eaten
hang hung
hear heard
breed bred
bleed bled
bend bent
lend lent
creep crept
sleep slept
weep wept
swing swung
cling clung
spring sprang sprung
shrink shrank shrunk
slide slid
shine shone
light lit
bite bitten
grind ground
wind wound
lean leant
learn learnt
spell spelt
dwell dwelt
sow sown
sew sewn
tread trod trodden
weave wove woven
spin spun
sneak snuck
slay slew slain
forgive forgave forgiven
undergo underwent undergone
hamstring hamstrung
outdo outdone
`

const NOUNS = `
man men
woman women
child children
foot feet
tooth teeth
person persons
life lives
wife wives
knife knives
leaf leaves
wolf wolves
thief thieves
half halves
self selves
shelf shelves
loaf loaves
calf calves
crisis crises
analysis analyses
thesis theses
criterion criteria
phenomenon phenomena
bus buses
virus viruses
gas gases
hero heroes
veto vetoes
echo echoes
embargo embargoes
torpedo torpedoes
potato potatoes
tomato tomatoes
mosquito mosquitoes
`

const PRONOUNS = `
I me
he him
she her
we us
they them
`

const COMPARISONS = `
good better best
bad worse worst
far farther farthest further furthest
much more most
little less least
`

const toMap = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [base = '', ...forms] = line.split(' ')
        return forms.map((form): [string, string] => [form, base])
      }),
  )

export const IRREGULAR_VERBS = toMap(VERBS)
export const IRREGULAR_NOUNS = toMap(NOUNS)
export const PRONOUN_LEMMAS = toMap(PRONOUNS)
export const IRREGULAR_COMPARISONS = toMap(COMPARISONS)
