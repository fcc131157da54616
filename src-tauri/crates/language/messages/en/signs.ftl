# Numbers, money, dates and things in a row, as they stand in other messages.
number-thousands-apart = ,
number-pounds = £{ $sum }
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
date-month-of-year = { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
list-comma = { $most }, { $last }
list-semicolon = { $most }; { $last }
list-and = { $most } and { $last }
list-or = { $most } or { $last }
list-then = { $most }, then { $last }
