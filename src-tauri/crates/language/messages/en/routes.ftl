# Find my route: plans, their state, and why a way is not open.
routes-title-after = { $title }, after: { $before }
routes-title-then = { $title }. Then: { $after }
routes-open-now = Open now
routes-open-after = Open after: { $first }
routes-check-first = Check first: { $check }
routes-check-first-then = Check first: { $check }. Then: { $first }

# Each continues “Another way …”.
routes-better-quicker = { $months ->
    [one] is { $months } month quicker
   *[other] is { $months } months quicker
}
routes-better-fees = costs { $fees } less in fees
routes-better-unpaid = { $months ->
    [one] has { $months } fewer month without pay
   *[other] has { $months } fewer months without pay
}
routes-better-steps = takes fewer steps
routes-better-check = leaves less to check
routes-better-nothing = Another way is as good in everything that we count.
routes-better = Another way { $better }.

routes-not-no-starters = It takes no new starters.
routes-not-out-of-reach = It is for people who stand elsewhere ({ $places }), and no route that we know leads there from where you are.
routes-not-asks-text = It asks for: { $text }
routes-not-asks = It asks for { $what }.
routes-another-way = another way
routes-but-another-way = But there is another way: { $title }.
routes-but-wishes = But there is another way, if you leave out what you wished for.
routes-but-if-you-had = But it would open if you had: { $what }. { $how }
routes-no-way-round = We know of no way round. A careers adviser or the regulator may know more.

routes-unsuited-paid = You are not paid while on it.
routes-unsuited-exam = It is a school exam.
routes-unsuited-part-time = It is full time and not paid, so it leaves no room for a job.
routes-unsuited-before = What must come before it does not suit what you asked for.
