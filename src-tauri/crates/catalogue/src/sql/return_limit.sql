-- Return rules: their limits.
SELECT regulator, id, value, text, evidence
FROM return_limit
ORDER BY regulator DESC, id
