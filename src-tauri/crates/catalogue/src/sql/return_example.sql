-- Worked examples of return.
SELECT id, start, years_out, supervised, formal, private, total, required, outcome, why, detail,
       evidence
FROM return_example
ORDER BY id
