# Return to practice: what the arithmetic found.
returns-away-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
returns-away-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
returns-away-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
# Both are already written out, as above.
returns-away-years-months = { $years } and { $months }

returns-headline-updating = You need { $days } days of updating: { $hours } hours.
returns-headline-carry-on = You may carry on: no updating is asked for.
returns-headline-nothing = No days of updating are asked for.
returns-headline-tell-gosc = No days are counted. Tell the GOsC when you come back.
returns-headline-gosc = No days are counted. You go through the GOsC's own return to practice process.
returns-headline-process = The regulator has a process of its own for you.
returns-headline-abroad = The rules of return are not for you: you apply from abroad.
returns-headline-elsewhere = The rules of return do not speak of your case: ask the regulator.

returns-way-carry-on = You are still registered and in practice: carry on.
returns-way-renewal = You are still registered: you show the updating when you renew online.
returns-way-short = Short readmission: you left less than a month ago.
returns-way-readmission = Readmission to the register.
returns-way-restoration = Restoration: another team of the regulator looks at each case.
returns-way-first-uk = A first application for registration with a UK qualification.
returns-way-international = An international application for registration.
returns-way-gosc-tell = You tell the GOsC the day of your return, with proof of insurance.
returns-way-gosc-process = The GOsC's return to practice process.
returns-way-gosc-before-register = A separate application of the GOsC for people who qualified before 9 May 2000.
returns-way-gosc-first = A first registration with the GOsC: ask the GOsC what it needs.

returns-form-readmission = The HCPC's readmission form
returns-form-returning = The HCPC's returning to practice form, with a cover sheet that another registrant signs
returns-form-renewal = The evidence of your updating, uploaded when you renew online
returns-form-uk = The HCPC's UK application for registration
returns-form-identity = Certified copies of proof of identity and address
returns-form-abroad = Where you worked abroad, and how you were registered there
returns-form-gosc-notice = To the GOsC: the day you return, insurance from that day, your practice details

returns-not-nothing-to-count = No days are counted in your case.
returns-not-before-window = It ended before the window opened on { $day }.
returns-not-crosses-window = It began before the window opened on { $day }. Write it as two lines, and the later one can count.
returns-not-supervisor-new = { $years ->
    [one] The supervisor has been registered for { $years } year; it takes { $needed }.
   *[other] The supervisor has been registered for { $years } years; it takes { $needed }.
}
returns-not-supervisor-profession = The supervisor must be of the same profession.
returns-not-supervisor-standing = The supervisor must be free of proceedings and sanctions.
returns-not-private-full = Private study may fill no more than half: { $time } in all.

returns-check-on-the-line = You are exactly on the line between two rules, and the regulator's texts differ: ask the regulator.
returns-check-outside-usual = { $count ->
    [one] Line { $lines } lies inside 24 months but not inside the usual 12: ask the HCPC whether the longer window still holds.
   *[other] Lines { $lines } lie inside 24 months but not inside the usual 12: ask the HCPC whether the longer window still holds.
}
returns-check-supervisor = { $count ->
    [one] Line { $lines } counts only if the supervisor is of your profession and has been registered for three years: check.
   *[other] Lines { $lines } count only if the supervisor is of your profession and has been registered for three years: check.
}
returns-check-leaving-day = If you left the register less than a month ago, readmission is shorter: look up the day.
returns-check-one-month = You left exactly a month ago, and the texts differ: ask the HCPC whether readmission is short.
returns-check-short-and-updating = Short readmission and updating together: no page read speaks of both, so ask the HCPC.
returns-check-restoration = After a fitness to practise case, no page read says whether days of updating are enough: ask the HCPC.
returns-check-nothing-said = The pages read say nothing of a qualification of five years or less that was never used: ask the HCPC.
returns-check-abroad = That practice abroad counts was read on older pages: ask the HCPC before you rely on it.
returns-check-left-gosc = The pages read speak of osteopaths who stayed on the register without practising. If you left it, ask the GOsC.
returns-check-ask-gosc = The GOsC's own page on this was not read, or is old: ask the GOsC.

returns-change-updating = If you apply on { $day } or later, { $days } days of updating are asked for.
returns-change-nothing = If you apply on { $day } or later, no updating is asked for.
returns-change-process = If you apply on { $day } or later, the regulator's own process begins.
returns-change-elsewhere = If you apply on { $day } or later, another rule holds.
