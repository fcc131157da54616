# The map: captions, and what a screen reader says.
map-all-lines = All lines
map-where-you-start = Where you start
map-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
map-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
map-span = { $least } to { $most }
map-ways = { $count ->
    [one] { $count } way
   *[other] { $count } ways
}
map-time-not-known = time not known
map-paid = paid
map-closed = closed
map-fees = { $fees } fees
map-band = band { $band }
map-bands-two = bands { $first } and { $last }
map-bands = bands { $first } to { $last }
map-on-line = on the { $line } line
map-on-two-lines = on the { $first } and { $second } lines
map-on-lines = on { $count } lines
map-starting-point = starting point
map-no-way-on = no way on shown
map-ways-on = { $count ->
    [one] { $count } way on
   *[other] { $count } ways on
}
map-link = From { $from } to { $to }: { $what }, { $facts }
map-link-sideways = From { $from } to { $to }: { $what }, { $facts }, a move sideways
map-link-back = From { $from } to { $to }: { $what }, { $facts }, a way back

# The sheet of paper.
map-sheet-title-all = Allied health professions: the map of a working life
map-sheet-title = { $title }: the map of a working life
map-sheet-about-every = 14 professions in England, from where you start to consultant. Every role is a station.
map-sheet-about-main = 14 professions in England, from where you start to consultant. Main stations; the app and the large poster show every role.
map-sheet-about = From where you start, through registration, to where it can lead. In England.
map-key-up = On or up
map-key-within = Within a stage
map-key-back = Back to the register
map-key-role = A role, or where you start
map-key-shared = Shared by several lines
map-key-gate = Registration: the gate
map-foot = Edition { $edition }. { $sources }
map-foot-sources = Drawn from { $sources } sources of { $publishers } publishers; AHP Atlas shows them beside each fact.
map-foot-independent = AHP Atlas is independent: it is not an NHS product.
