# A plan's money: what a sum rests on.
money-prices = Each year is shown at the prices known today; later fees and wages are not guessed.
money-before-tax = Pay is before tax, pension and paying back loans.
money-part-year = The last year of “{ $title }” is a short one: its fees and grants lie between its share and a whole year.
money-yearly-parts = The fee of “{ $title }” is shown in equal parts, one a year.
money-bands = { $count ->
    [one] Band { $bands }
   *[other] Bands { $bands }
}
money-pay-table = { $bands } in the NHS pay table, from joining to the top.
money-pay-role = { $bands }, as the catalogue has it for: { $role }.
money-pay-held = We count with the pay of the post you hold meanwhile ({ $role }): { $bands }.
money-pay-not-known = It is paid, and we do not know how much. Ask the employer.
money-pay-least = The employer sets it. By law it is at least £{ $hour } an hour in the first year, which is about { $year } a year for 37.5 hours a week.
