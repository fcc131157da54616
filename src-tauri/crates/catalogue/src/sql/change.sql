-- What changed since the edition before.
SELECT about, row, text
FROM change
ORDER BY place
