-- Return rules: how much updating, by gap.
SELECT id, regulator, start, years_from, years_to, days, hours, private_study_max_days, text,
       evidence
FROM return_band
ORDER BY regulator DESC, years_from, id
