-- The branches, by profession and name.
SELECT id, profession, name, plural, evidence
FROM branch
ORDER BY profession, name
