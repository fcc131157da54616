# What cannot be answered, and what to do about it.
# `what` is the kind of row, and one of those named here.
refusal-unknown = { $what ->
    [attainment] There is no attainment called `{ $id }`.
    [apprenticeship] There is no apprenticeship called `{ $id }`.
    [choice] There is no choice called `{ $id }`.
    [credential] There is no credential called `{ $id }`.
    [fund] There is no fund called `{ $id }`.
    [grant-or-loan] There is no grant or loan called `{ $id }`.
    [kind-of-row] There is no kind of row called `{ $id }`.
    [organisation] There is no organisation called `{ $id }`.
    [position] There is no position called `{ $id }`.
    [profession] There is no profession called `{ $id }`.
    [question] There is no question called `{ $id }`.
    [role] There is no role called `{ $id }`.
    [role-or-starting-point] There is no role or starting point called `{ $id }`.
    [role-profession-or-stage] There is no role, profession or stage called `{ $id }`.
    [route] There is no route called `{ $id }`.
    [source] There is no source called `{ $id }`.
    [starting-point] There is no starting point called `{ $id }`.
    [starting-point-or-role] There is no starting point or role called `{ $id }`.
    [statement] There is no statement called `{ $id }`.
    [topic] There is no topic called `{ $id }`.
    [way-to-give-medicines] There is no way to give medicines called `{ $id }`.
   *[other] There is nothing called `{ $id }`.
}
refusal-did-you-mean = Did you mean `{ $near }`?
refusal-kinds = The kinds are: { $kinds }.

refusal-no-folder = The app cannot find its own folder.
refusal-install-again = Install AHP Atlas again.
refusal-install-again-catalogue = Install AHP Atlas again: the catalogue comes with it.

refusal-both = Your answers say both yes and no to the same thing: { $what }.
refusal-both-fund = The request says both yes and no to the same fund: { $fund }.
refusal-change-one = Change one of the two answers.
refusal-planner = The route planner cannot answer this: { $why }.
refusal-no-start = The request does not say where you stand.
refusal-no-start-hint = Name one or more starting points, for example `{ $example }`.
refusal-no-aim = The request does not say where you aim.
refusal-no-aim-hint = Name a profession, a role or a stage, for example `{ $example }`.
refusal-years-negative = Years out of practice must be nought or more.
refusal-years-too-many = Years out of practice cannot be more than { $most }.
refusal-years-too-many-hint = Give the years since you last worked as a registered professional.
refusal-question-name = The question's name is longer than { $longest } bytes.
refusal-answered-twice = The choice `{ $choice }` is answered twice.
refusal-today = Today cannot lie before the year nought.

refusal-map-profession = The map of one profession needs `{ $field }`.
refusal-map-role = The map of what is around a role needs `{ $field }`.
refusal-map-plan = The map of a plan needs `{ $field }`.
refusal-map-no-way = No way leads from there to where you aim.
refusal-map-no-way-hint = Ask `{ $command }` why, and what to do instead.
refusal-map-no-role = The plan comes to no role, so it is on no line.
refusal-map-no-role-hint = Name the profession too.

refusal-calendar = The plan cannot be put into a calendar: { $why }.
refusal-month = The month to begin in cannot be read: `{ $text }`.
refusal-month-hint = Write it as year and month: 2027-09.
refusal-no-steps = The plan has no steps.
refusal-no-steps-hint = Name its routes in their order, for example `{ $example }`.
refusal-too-many-steps = The plan has { $steps } steps, and may have { $most }.
refusal-not-full-time = “{ $title }” cannot be taken full time; it can be taken part time.
refusal-not-part-time = “{ $title }” cannot be taken part time; it can be taken full time.
refusal-money = The plan's money cannot be counted: { $why }.

# `what` is one of the dates named here.
refusal-date = { $what ->
    [today] The date for today cannot be read: `{ $text }`.
    [last-practised] The date for your last day in practice cannot be read: `{ $text }`.
    [left] The date for leaving the register cannot be read: `{ $text }`.
    [qualified] The date for the day you qualified cannot be read: `{ $text }`.
    [abroad] The date for practice abroad cannot be read: `{ $text }`.
    [applying] The date for applying cannot be read: `{ $text }`.
   *[other] The date cannot be read: `{ $text }`.
}
refusal-date-log = The date for line { $line } of the log cannot be read: `{ $text }`.
refusal-date-hint = Write it as year, month, day: 2021-03-31.
refusal-date-practised = The answer needs one date: when you last practised.
refusal-date-qualified = The answer needs one date: when you qualified.
refusal-date-too-early = That many years ago is no date the calendar knows.
refusal-hours-log = The hours of line { $line } of the log cannot be read.
refusal-which-profession = Say which profession you qualified in.

refusal-plan-too-long = This file is not a plan: it has more than { $longest } bytes.
refusal-plan-not-json = This file is not a plan: it cannot be read as JSON (line { $line }, column { $column }).
refusal-plan-not-ours = This file is not a plan of AHP Atlas.
refusal-plan-newer = This plan was saved by a newer AHP Atlas (format { $newer }; this one reads { $known }).
refusal-plan-newer-hint = Open it there, or get the newer app.
refusal-plan-changed = This plan was changed after it was saved, and we cannot read “{ $place }”.
refusal-plan-no-way = Its steps are not among the ways that this catalogue knows from the answers in the file. Look for your ways again.
refusal-plan-begin = as soon as it can
