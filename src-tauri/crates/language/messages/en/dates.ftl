# Dates of a plan, and what they take for granted. `subject` begins a sentence: "It", or a title;
# `object` is the same further on in one: "it".
dates-it = It
dates-it-further-on = it
dates-usual-intake = { $subject } starts in { $month }, as is usual.
dates-any-month = { $subject } has no fixed start month that we know, so we count from the first month you are free.
dates-deadline-announced = The last day to apply for { $object } is known.
dates-deadline-usual = The last day to apply for { $object } is not out yet: we count with the usual day.
dates-deadline-usual-when = The last day to apply for { $object } is not out yet: we count with the usual day ({ $when }).
dates-deadline-not-known = We know no last day to apply for { $object }. There may be one, so ask early.
dates-lead-time = { $months ->
    [one] Applying for { $object } takes about { $months } month.
   *[other] Applying for { $object } takes about { $months } months.
}
dates-applies-before = You apply for { $object } while you are still on the step before.
dates-regulator-time = The regulator's own time for your application comes on top.
dates-missed-year = The last day to apply for { $object } in { $start } was { $day }, so it starts a year later, in { $then }.
dates-missed-months = { $months ->
    [one] The last day to apply for { $object } in { $start } was { $day }, so it starts a month later, in { $then }.
   *[other] The last day to apply for { $object } in { $start } was { $day }, so it starts { $months } months later, in { $then }.
}
dates-late = Late applications may be taken until { $day } where places are left.
