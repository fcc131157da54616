-- What each choice says for which profession.
SELECT choice, profession, side, weight, why, statement, evidence
FROM leaning
ORDER BY choice, profession
