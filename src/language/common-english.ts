/** Whether an English word in lower case is a common word, so that a capital at its start makes no name of it. */
export function isCommonEnglish(word: string): boolean {
  return commonWords.has(word) || (word.length > 5 && !names.has(word) && commonEnding.test(word))
}

const commonEnding =
  /(?:tion|sion|ment|ness|ity|ance|ence|ing|able|ible|ship|ive|ical|ated|ized|ised|ility|ency|ancy|ations|ments|ings)$/

/** Names that end as common words do. */
const names: ReadonlySet<string> = new Set(
  'beijing nanjing chongqing boeing sterling stirling manning fleming browning kipling harding corning turing pauling fielding keating golding schilling banting'.split(
    ' ',
  ),
)

/** Nouns, adjectives and participles of service, measurement and management. */
const commonWords: ReadonlySet<string> = new Set(
  `
    accept acceptance access accessory account accuracy action active activity actual address after agent aggregate agreed
    alarm alternative amount analysis annual answer appliance applicant approach area arrears arrival article assembly asset
    audit author authorized authority automatic available average backup balance base basic battery bill block board body book
    border branch brand breakdown budget buffer building business buyer cable calendar calibration call capacity card care
    carrier case category cause cell centre center certificate chain change channel charge charger charging chart check
    checklist claim class clean clear clerk client clock closed code collection commercial commitment committee common
    communication company complaint complaints complete complex component computer concept condition conduct conformity consent
    consignment consumer contact container content continuous contract contractor control cost counter course cover credit
    criteria criterion customer cycle daily damage data database date day dealer defect degree delay delivery demand deposit
    design desk detail device diagnosis diagram digital direct disclosure discount dispatch dispute display distance document
    domain door down downtime driver due duration duty early edition effect electric electrical electronic emergency employee
    end energy engineer enquiry enterprise entry equipment error evaluation event evidence exchange expected expert external
    factor failure fair fault feature fee feedback field file final first fix fixed floor flow follow form free frequency
    front full function fund gap general given goods grade group guarantee guide guideline half handling handover hardware head
    health help high historic hold home hotline hour house household image impact in incident income index indicator individual
    industry information initial inner input inspector instruction instrument insurance intake interest interface interim
    intermediate internal interval interview invoice issue item job key kind known label labour labor large late layout lead
    leader learning legal length level liability library life light limit line link list load loan local location lock log
    loss loyalty machine mail main maintenance major manager manual manufacturer margin market master material maximum mean
    measure media median medium meeting member message method metric minimum minor mobile mode model module monthly motor
    multiple mystery name natural need negative net network new node normal note notice number object objective off offer
    office on online open operator option order organization organisation origin original other outage outcome outlet output
    outsourced overall owner package panel paper parameter part partial partner parts party password path pattern pause payment
    peak penalty people percentage performance period person personal personnel phone physical place plan plant platform point
    policy pool port portable position positive power practice presale preventive price primary principal principle privacy
    private problem procedure process producer product professional profile profit program programme progress project
    promise promoter proof property proposal protection protocol provider public purchase purpose quality quantity quarter
    query question questionnaire queue quick random range rate rating ratio raw reader ready real reason receipt record
    recorded recall reference refund region register regular related release reliable remedy remote repair repaired repeat
    reply report request required requirement reserve residual resolution resource response rest result retail return review
    reward risk role root round route rule safe safety sale sales sample scale schedule scheme scope score screen second
    secondary section sector security self seller service session set share shelf shift shop short shortage simple single site
    size skill slot small social software solution source spare special specific spot staff stage standard start state
    statement station status step stock storage store strategy structure subject supplier supply support surface survey
    switch system table tag target task team technical technician technology telephone temperature temporary term terminal
    test text third ticket time timeout title token tool top total traceability track trade trained trainer transfer
    transport trip turnaround type unit update upheld urgent usage use used user valid value vehicle vendor version violation
    visit visitor voice volume waiting warehouse warning warranty waste watch water web week weight wait weekly window work
    worker working workplace workshop year zone
  `
    .trim()
    .split(/\s+/),
)
