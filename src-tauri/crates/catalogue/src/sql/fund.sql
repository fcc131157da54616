-- All money that helps.
SELECT id, name, gbp_a_year, gbp_max, repay, text, details, evidence
FROM fund
ORDER BY id
