-- Courses that pages named, by name.
SELECT id, name, award, kind, town, copy_date, evidence
FROM provider
ORDER BY name, award, id
