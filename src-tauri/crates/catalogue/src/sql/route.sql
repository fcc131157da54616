-- All routes, without their lists.
SELECT id, kind, title, award, level,
       full_time_min, full_time_typical, full_time_max, full_time_assumed,
       part_time_min, part_time_typical, part_time_max, part_time_assumed,
       fees_min, fees_typical, fees_max, fees_a_year, fees_years, fees_assumed,
       paid, pay, pay_bands, deadline, availability, how_to_apply, typical_offer, text,
       apprenticeship, learner_role, topics, closed, evidence
FROM route
ORDER BY id
