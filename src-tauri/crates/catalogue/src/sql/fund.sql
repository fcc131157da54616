-- All money that helps.
SELECT id, name, gbp_a_year, gbp_min, gbp_max, each_year, covers, repay, text, details, search_words, evidence
FROM fund
ORDER BY id
