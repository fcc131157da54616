-- The compiled catalogue of AHP Atlas: one read-only SQLite file.
--
-- Read it from top to bottom: who says so, the words everything is told in, the professions,
-- where people stand, the routes between, and then what is worth knowing beside them.
--
-- Rules that every table keeps:
--   * STRICT, so that a column holds what it says.
--   * Ids are the authored lower-case kebab ids. Children of a row keep its order in `place`.
--   * Every table that is shown has `evidence`: who says so, as of when, and how sure. It may be
--     NULL only in tables that state no fact: words (stage, kind, topic, gatekeeper, start,
--     attainment), what is not known (gap), and addresses (link); or that rest on a statement
--     by its id (choice, leaning).
--   * A list that is joined on is a table of its own. A list that is only shown is JSON text.
--   * Nothing in here depends on the day or the folder it was made in.

PRAGMA foreign_keys = ON;

-- ------------------------------------------------------------------ the catalogue itself

-- `schema_version`, `edition` ("2026-11"), `source_hash` (SHA-256 over the authored files),
-- `licence`; `compared_with` where the edition was compared with the one before.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ who says so

-- A page or paper.
CREATE TABLE source (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url       TEXT NOT NULL,              -- the publisher's own address; https
    copy_date TEXT NOT NULL,              -- ISO, as exact as known; '' where the page shows none
    note      TEXT,
    read_at   TEXT                        -- where it was read, if not there; shown, never a link
) STRICT, WITHOUT ROWID;

-- Who says so, as of when, how sure. Rows that say the same share one.
CREATE TABLE evidence (
    id                INTEGER PRIMARY KEY,
    as_of             TEXT,               -- "2026-04", "2026/27"
    confidence        TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    conflict          TEXT,               -- where sources disagree: both, and which is preferred
    note              TEXT,
    shelf_life_months INTEGER CHECK (shelf_life_months > 0)
) STRICT;

CREATE TABLE evidence_source (
    evidence INTEGER NOT NULL REFERENCES evidence,
    place    INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (evidence, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ words

-- A stage of the ladder: support, assistant practitioner, learner, registered, enhanced …
CREATE TABLE stage (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    meaning  TEXT NOT NULL,
    place    INTEGER NOT NULL,
    search_words TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    evidence INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- A kind of route: undergraduate degree, degree apprenticeship, return to practice …
CREATE TABLE kind (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    meaning  TEXT NOT NULL,
    place    INTEGER NOT NULL,
    pattern  TEXT,                        -- how a line is drawn: study, paid, bridging, return, post
    search_words TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    evidence INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- What statements, figures, questions and gaps are about.
CREATE TABLE topic (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    meaning    TEXT NOT NULL,
    place      INTEGER NOT NULL,
    shelf_life INTEGER CHECK (shelf_life > 0),  -- months
    search_words TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    evidence   INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- A word by which people look for a profession; statements carry it.
CREATE TABLE tag (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    family   TEXT NOT NULL CHECK (family IN ('likes', 'helps', 'works')),
    place    INTEGER NOT NULL,
    evidence INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- Who must say yes before a route can be begun or ended.
CREATE TABLE gatekeeper (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    decides  TEXT NOT NULL,
    ask      TEXT NOT NULL CHECK (json_type(ask) = 'array'),
    evidence INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ bodies and professions

-- An organisation: regulator, professional body, union, NHS, government, faculty …
CREATE TABLE body (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    short    TEXT,
    url      TEXT,
    text     TEXT NOT NULL,
    details  TEXT NOT NULL CHECK (json_type(details) = 'array'),
    evidence INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- One of the 14.
CREATE TABLE profession (
    id               TEXT PRIMARY KEY,
    name             TEXT NOT NULL,
    plural           TEXT NOT NULL,
    badge            TEXT NOT NULL UNIQUE,
    family           TEXT NOT NULL,       -- our grouping, no source uses it
    in_short         TEXT NOT NULL,
    regulator        TEXT NOT NULL CHECK (regulator IN ('hcpc', 'gosc')),
    body             TEXT NOT NULL REFERENCES body,
    protected_titles TEXT NOT NULL CHECK (json_type(protected_titles) = 'array'),
    other_names      TEXT NOT NULL CHECK (json_type(other_names) = 'array'),
    search_words     TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    small            INTEGER NOT NULL CHECK (small IN (0, 1)),
    official_page    TEXT NOT NULL,
    soc_2020         TEXT NOT NULL CHECK (json_type(soc_2020) = 'array'),
    evidence         INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- A branch with its own registered title: diagnostic radiographer, prosthetist …
CREATE TABLE branch (
    id         TEXT PRIMARY KEY,
    profession TEXT NOT NULL REFERENCES profession,
    name       TEXT NOT NULL,
    plural     TEXT NOT NULL,
    evidence   INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- What a row can be about: a profession, or a branch of one. Both have a row here, so that
-- the `*_profession` tables below can point at either.
CREATE TABLE profession_or_branch (
    id         TEXT PRIMARY KEY,
    profession TEXT NOT NULL REFERENCES profession
) STRICT, WITHOUT ROWID;

CREATE TABLE body_profession (
    body       TEXT NOT NULL REFERENCES body,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (body, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ where people stand

-- Something a person has or lacks, that routes require or grant.
CREATE TABLE attainment (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    question   TEXT NOT NULL,
    how_to_get TEXT NOT NULL,
    family     TEXT NOT NULL,             -- school, level-3, degree, experience, registration, other
    exam       INTEGER NOT NULL CHECK (exam IN (0, 1)),
    place      INTEGER NOT NULL,
    search_words TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    evidence   INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- Whoever has `attainment` has `implied` too.
CREATE TABLE attainment_implies (
    attainment TEXT NOT NULL REFERENCES attainment,
    place      INTEGER NOT NULL,
    implied    TEXT NOT NULL REFERENCES attainment,
    PRIMARY KEY (attainment, place)
) STRICT, WITHOUT ROWID;

-- A place to stand: a starting point or a role. Both have a row here and one of their own.
CREATE TABLE position (
    id   TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'role'))
) STRICT, WITHOUT ROWID;

-- Whoever stands at `position` stands at `also` too.
CREATE TABLE position_counts_as (
    position TEXT NOT NULL REFERENCES position,
    place    INTEGER NOT NULL,
    also     TEXT NOT NULL REFERENCES position,
    PRIMARY KEY (position, place)
) STRICT, WITHOUT ROWID;

-- Whoever stands at `position` has `attainment`.
CREATE TABLE position_gives (
    position   TEXT NOT NULL REFERENCES position,
    place      INTEGER NOT NULL,
    attainment TEXT NOT NULL REFERENCES attainment,
    PRIMARY KEY (position, place)
) STRICT, WITHOUT ROWID;

-- Nobody who stands at `position` has `attainment` yet, unless they say so.
CREATE TABLE position_lacks (
    position   TEXT NOT NULL REFERENCES position,
    place      INTEGER NOT NULL,
    attainment TEXT NOT NULL REFERENCES attainment,
    PRIMARY KEY (position, place)
) STRICT, WITHOUT ROWID;

-- Where a person may stand when they begin.
CREATE TABLE start (
    id       TEXT PRIMARY KEY REFERENCES position,
    name     TEXT NOT NULL,
    i_am     TEXT NOT NULL,
    place    INTEGER NOT NULL,
    search_words TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    evidence INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- A job or status on the ladder.
CREATE TABLE role (
    id           TEXT PRIMARY KEY REFERENCES position,
    title        TEXT NOT NULL,
    other_titles TEXT NOT NULL CHECK (json_type(other_titles) = 'array'),
    stage        TEXT NOT NULL REFERENCES stage,
    pillar       TEXT NOT NULL CHECK (pillar IN ('clinical', 'leadership', 'education', 'research')),
    bands        TEXT NOT NULL CHECK (json_type(bands) = 'array'),
    what         TEXT NOT NULL,
    needs        TEXT,
    specialisms  TEXT NOT NULL CHECK (json_type(specialisms) = 'array'),
    topics       TEXT NOT NULL CHECK (json_type(topics) = 'array'),
    level        INTEGER CHECK (level BETWEEN 1 AND 8),
    soc_2020     TEXT,
    evidence     INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE role_profession (
    role       TEXT NOT NULL REFERENCES role,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (role, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ money and dates on the way

-- Basic pay of a band in a year, full time, in pounds.
CREATE TABLE pay (
    band         TEXT NOT NULL,
    year         TEXT NOT NULL,
    entry        INTEGER NOT NULL CHECK (entry > 0),
    intermediate INTEGER CHECK (intermediate BETWEEN entry AND top),
    top          INTEGER NOT NULL CHECK (top >= entry),
    evidence     INTEGER NOT NULL REFERENCES evidence,
    PRIMARY KEY (band, year)
) STRICT, WITHOUT ROWID;

-- A charge.
CREATE TABLE fee (
    id       TEXT PRIMARY KEY,
    what     TEXT NOT NULL,
    gbp      REAL NOT NULL CHECK (gbp >= 0),
    evidence INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- Money that helps.
CREATE TABLE fund (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    gbp_a_year REAL CHECK (gbp_a_year >= 0),
    gbp_min    REAL CHECK (gbp_min >= 0),
    gbp_max    REAL CHECK (gbp_max >= gbp_min),
    each_year  INTEGER NOT NULL CHECK (each_year IN (0, 1)), -- the least and the most are for a year
    covers     TEXT CHECK (covers IN ('fees', 'living')),
    repay      INTEGER CHECK (repay IN (0, 1)),
    text       TEXT NOT NULL,
    details    TEXT NOT NULL CHECK (json_type(details) = 'array'),
    search_words TEXT NOT NULL CHECK (json_type(search_words) = 'array'),
    evidence   INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE fund_profession (
    fund       TEXT NOT NULL REFERENCES fund,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (fund, place)
) STRICT, WITHOUT ROWID;

-- A day or span to know.
CREATE TABLE deadline (
    id                  TEXT PRIMARY KEY,
    name                TEXT NOT NULL,
    in_words            TEXT NOT NULL,
    date                TEXT,
    until               TEXT,
    month               INTEGER CHECK (month BETWEEN 1 AND 12),
    day                 INTEGER CHECK (day BETWEEN 1 AND 31),
    months_before_start INTEGER,
    text                TEXT,
    evidence            INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline_profession (
    deadline   TEXT NOT NULL REFERENCES deadline,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (deadline, place)
) STRICT, WITHOUT ROWID;

-- An apprenticeship standard.
CREATE TABLE apprenticeship (
    id                TEXT PRIMARY KEY,
    code              TEXT NOT NULL,      -- "ST0519"; '' where not known
    larscode          INTEGER,
    title             TEXT NOT NULL,
    level             INTEGER NOT NULL CHECK (level BETWEEN 2 AND 8),
    months            INTEGER,            -- without the end-point assessment
    assessment_months INTEGER,
    funding_band_max  INTEGER,
    status            TEXT NOT NULL,
    version           TEXT,
    leads_to_stage    TEXT NOT NULL REFERENCES stage,
    entry             TEXT NOT NULL CHECK (json_type(entry) = 'array'),
    text              TEXT,
    details           TEXT NOT NULL CHECK (json_type(details) = 'array'),
    evidence          INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE apprenticeship_profession (
    apprenticeship TEXT NOT NULL REFERENCES apprenticeship,
    place          INTEGER NOT NULL,
    profession     TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (apprenticeship, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ routes

-- One thing a person does to get from a position to another.
CREATE TABLE route (
    id                TEXT PRIMARY KEY,
    kind              TEXT NOT NULL REFERENCES kind,
    title             TEXT NOT NULL,
    award             TEXT,
    level             INTEGER CHECK (level BETWEEN 1 AND 8),
    full_time_min     INTEGER,            -- months
    full_time_typical INTEGER,
    full_time_max     INTEGER,
    full_time_assumed TEXT,               -- why we count so many, where no source says
    part_time_min     INTEGER,
    part_time_typical INTEGER,
    part_time_max     INTEGER,
    part_time_assumed TEXT,
    fees_min          INTEGER,            -- whole pounds charged to the learner for the whole route
    fees_typical      INTEGER,
    fees_max          INTEGER,
    fees_a_year       TEXT REFERENCES fee,
    fees_years        REAL,
    fees_assumed      TEXT,
    paid              INTEGER NOT NULL CHECK (paid IN (0, 1)),
    pay               TEXT,
    pay_bands         TEXT NOT NULL CHECK (json_type(pay_bands) = 'array'),
    deadline          TEXT REFERENCES deadline,
    availability      TEXT,
    how_to_apply      TEXT,
    typical_offer     TEXT,
    text              TEXT,
    apprenticeship    TEXT REFERENCES apprenticeship,
    learner_role      TEXT REFERENCES role,
    topics            TEXT NOT NULL CHECK (json_type(topics) = 'array'),
    closed            TEXT,               -- why it takes no new starters
    evidence          INTEGER NOT NULL REFERENCES evidence,
    CHECK (closed IS NOT NULL OR full_time_typical IS NOT NULL OR part_time_typical IS NOT NULL),
    CHECK (full_time_min <= full_time_typical AND full_time_typical <= full_time_max),
    CHECK (part_time_min <= part_time_typical AND part_time_typical <= part_time_max),
    CHECK (fees_min <= fees_typical AND fees_typical <= fees_max)
) STRICT, WITHOUT ROWID;

-- Positions from which it may be begun.
CREATE TABLE route_from (
    route    TEXT NOT NULL REFERENCES route,
    place    INTEGER NOT NULL,
    position TEXT NOT NULL REFERENCES position,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

-- Positions it may lead to; none for one that only grants.
CREATE TABLE route_to (
    route    TEXT NOT NULL REFERENCES route,
    place    INTEGER NOT NULL,
    position TEXT NOT NULL REFERENCES position,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

-- The professions it is about: those of the roles it leads to which are also those of the roles
-- it begins from, where both exist. Worked out, not authored.
CREATE TABLE route_profession (
    route      TEXT NOT NULL REFERENCES route,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

-- A requirement: any one of its attainments meets it; each need of a route must be met.
CREATE TABLE route_need (
    route    TEXT NOT NULL REFERENCES route,
    place    INTEGER NOT NULL,
    text     TEXT NOT NULL,
    evidence INTEGER NOT NULL REFERENCES evidence,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE need_attainment (
    route      TEXT NOT NULL,
    need       INTEGER NOT NULL,          -- the need's place
    place      INTEGER NOT NULL,
    attainment TEXT NOT NULL REFERENCES attainment,
    PRIMARY KEY (route, need, place),
    FOREIGN KEY (route, need) REFERENCES route_need (route, place)
) STRICT, WITHOUT ROWID;

-- What else is asked, that the planner does not reckon with: an interview, checks …
CREATE TABLE route_ask (
    route    TEXT NOT NULL REFERENCES route,
    place    INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    text     TEXT NOT NULL,
    evidence INTEGER NOT NULL REFERENCES evidence,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE route_grant (
    route      TEXT NOT NULL REFERENCES route,
    place      INTEGER NOT NULL,
    attainment TEXT NOT NULL REFERENCES attainment,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE route_gatekeeper (
    route      TEXT NOT NULL REFERENCES route,
    place      INTEGER NOT NULL,
    gatekeeper TEXT NOT NULL REFERENCES gatekeeper,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE route_fund (
    route TEXT NOT NULL REFERENCES route,
    place INTEGER NOT NULL,
    fund  TEXT NOT NULL REFERENCES fund,
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

-- Months in which it starts, 1 to 12.
CREATE TABLE route_intake (
    route TEXT NOT NULL REFERENCES route,
    place INTEGER NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    PRIMARY KEY (route, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ what is worth knowing

-- A piece of text on a topic.
CREATE TABLE statement (
    id        TEXT PRIMARY KEY,
    topic     TEXT NOT NULL REFERENCES topic,
    title     TEXT,
    text      TEXT,
    items     TEXT NOT NULL CHECK (json_type(items) = 'array'),
    details   TEXT NOT NULL CHECK (json_type(details) = 'array'),
    url       TEXT,
    regulator TEXT CHECK (regulator IN ('hcpc', 'gosc')),
    place     INTEGER NOT NULL,
    evidence  INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_profession (
    statement  TEXT NOT NULL REFERENCES statement,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_tag (
    statement TEXT NOT NULL REFERENCES statement,
    place     INTEGER NOT NULL,
    tag       TEXT NOT NULL REFERENCES tag,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

-- A number with its year.
CREATE TABLE figure (
    id       TEXT PRIMARY KEY,
    topic    TEXT NOT NULL REFERENCES topic,
    what     TEXT NOT NULL,
    value    REAL NOT NULL,
    unit     TEXT NOT NULL,
    evidence INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_profession (
    figure     TEXT NOT NULL REFERENCES figure,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (figure, place)
) STRICT, WITHOUT ROWID;

-- A course that a page named: an example, never the whole list.
CREATE TABLE provider (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    award     TEXT NOT NULL,
    kind      TEXT NOT NULL REFERENCES kind,
    town      TEXT NOT NULL,
    copy_date TEXT NOT NULL,
    evidence  INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE provider_profession (
    provider   TEXT NOT NULL REFERENCES provider,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (provider, place)
) STRICT, WITHOUT ROWID;

-- A question people ask, answered.
CREATE TABLE question (
    id       TEXT PRIMARY KEY,
    ask      TEXT NOT NULL,
    answer   TEXT NOT NULL,
    topic    TEXT NOT NULL REFERENCES topic,
    evidence INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE question_profession (
    question   TEXT NOT NULL REFERENCES question,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (question, place)
) STRICT, WITHOUT ROWID;

-- A page to open next: the publisher speaks for itself, so it needs no source besides.
CREATE TABLE link (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    url       TEXT NOT NULL,
    publisher TEXT NOT NULL,
    evidence  INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE link_profession (
    link       TEXT NOT NULL REFERENCES link,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (link, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ what suits me

-- Two real tasks, of which a person says which they would rather do. Its evidence is that of the
-- statements the tasks are drawn from.
CREATE TABLE choice (
    id          TEXT PRIMARY KEY,
    first       TEXT NOT NULL,
    first_from  TEXT NOT NULL REFERENCES statement,
    second      TEXT NOT NULL,
    second_from TEXT NOT NULL REFERENCES statement,
    place       INTEGER NOT NULL,
    evidence    INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- Which task of a choice is like a profession's own work. The statement says that it is; how much
-- it weighs (3: the heart of the work, 2: a large part, 1: a part) is our own reading.
CREATE TABLE leaning (
    choice     TEXT NOT NULL REFERENCES choice,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    side       TEXT NOT NULL CHECK (side IN ('first', 'second')),
    weight     INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3),
    why        TEXT NOT NULL,
    statement  TEXT NOT NULL REFERENCES statement,
    evidence   INTEGER REFERENCES evidence,
    PRIMARY KEY (choice, profession)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ return to practice

-- How much updating a gap in practice asks for.
CREATE TABLE return_band (
    id                     TEXT PRIMARY KEY,
    regulator              TEXT NOT NULL CHECK (regulator IN ('hcpc', 'gosc')),
    start                  TEXT NOT NULL REFERENCES start,
    years_from             REAL NOT NULL CHECK (years_from >= 0),
    years_to               REAL CHECK (years_to > years_from),
    days                   INTEGER NOT NULL,
    hours                  INTEGER NOT NULL,
    private_study_max_days INTEGER CHECK (private_study_max_days <= days),
    text                   TEXT NOT NULL,
    evidence               INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- A limit of a regulator's return rules, by name.
CREATE TABLE return_limit (
    regulator TEXT NOT NULL CHECK (regulator IN ('hcpc', 'gosc')),
    id        TEXT NOT NULL,
    value     REAL NOT NULL,
    text      TEXT NOT NULL,
    evidence  INTEGER NOT NULL REFERENCES evidence,
    PRIMARY KEY (regulator, id)
) STRICT, WITHOUT ROWID;

-- A worked example of the arithmetic.
CREATE TABLE return_example (
    id         TEXT PRIMARY KEY,
    start      TEXT NOT NULL REFERENCES start,
    years_out  REAL,
    supervised REAL NOT NULL,             -- days
    formal     REAL NOT NULL,
    private    REAL NOT NULL,
    total      REAL NOT NULL,
    required   REAL NOT NULL,
    outcome    TEXT NOT NULL,
    why        TEXT NOT NULL,
    detail     TEXT,
    evidence   INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ medicines

-- A lawful way to give medicines.
CREATE TABLE mechanism (
    id               TEXT PRIMARY KEY,
    name             TEXT NOT NULL,
    text             TEXT NOT NULL,
    needs            TEXT,
    controlled_drugs TEXT,
    place            INTEGER NOT NULL,
    evidence         INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

-- What one profession may do by one mechanism: a cell of the matrix.
CREATE TABLE medicine_right (
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    mechanism  TEXT NOT NULL REFERENCES mechanism,
    value      TEXT NOT NULL
               CHECK (value IN ('yes', 'no', 'proposed', 'none-found', 'campaign-only')),
    since      TEXT,
    text       TEXT,
    evidence   INTEGER NOT NULL REFERENCES evidence,
    PRIMARY KEY (profession, mechanism)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ advanced practice

-- A credential or capability framework.
CREATE TABLE credential (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    kind     TEXT NOT NULL,
    topic    TEXT NOT NULL REFERENCES topic,
    field    TEXT,
    owner    TEXT NOT NULL,
    level    INTEGER CHECK (level BETWEEN 2 AND 8),
    who_for  TEXT,
    length   TEXT,
    status   TEXT NOT NULL,
    year     INTEGER,
    text     TEXT,
    items    TEXT NOT NULL CHECK (json_type(items) = 'array'),
    evidence INTEGER NOT NULL REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE credential_profession (
    credential TEXT NOT NULL REFERENCES credential,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (credential, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ what is not known

-- What was looked for and not found.
CREATE TABLE gap (
    id       TEXT PRIMARY KEY,
    topic    TEXT NOT NULL REFERENCES topic,
    text     TEXT NOT NULL,
    ask      TEXT,
    evidence INTEGER REFERENCES evidence
) STRICT, WITHOUT ROWID;

CREATE TABLE gap_profession (
    gap        TEXT NOT NULL REFERENCES gap,
    place      INTEGER NOT NULL,
    profession TEXT NOT NULL REFERENCES profession_or_branch,
    PRIMARY KEY (gap, place)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------ what changed

-- What is not as it was in the edition before (`meta`, key `compared_with`).
CREATE TABLE change (
    place INTEGER PRIMARY KEY,
    about TEXT NOT NULL,                  -- a table above
    row   TEXT NOT NULL,                  -- what tells the row apart in that table
    text  TEXT NOT NULL
) STRICT;

-- ------------------------------------------------------------------ finding it by words

-- One row for each thing a person can search for.
CREATE TABLE search_item (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,            -- profession, branch, role, route …: a table above
    item        TEXT NOT NULL,            -- the row's id in that table
    title       TEXT NOT NULL,
    subtitle    TEXT NOT NULL,
    professions TEXT NOT NULL CHECK (json_type(professions) = 'array'),
    UNIQUE (kind, item)
) STRICT;

-- The names by which an item is known, as written: its own, others, and what people type.
CREATE TABLE search_name (
    item   INTEGER NOT NULL REFERENCES search_item,
    place  INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('name', 'also-called', 'searched-for')),
    name   TEXT NOT NULL,
    PRIMARY KEY (item, place)
) STRICT, WITHOUT ROWID;

-- Every word of the names and texts, folded (lower case, no accents), and in how many items it
-- stands: a word typed that begins none of these was spelled wrong, and is looked up by its
-- nearest neighbours here.
CREATE TABLE search_word (
    word  TEXT PRIMARY KEY,
    items INTEGER NOT NULL CHECK (items > 0)
) STRICT, WITHOUT ROWID;

-- The full text. `rowid` is `search_item.id`.
CREATE VIRTUAL TABLE search_text USING fts5 (
    title, names, body,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3 4'
);
