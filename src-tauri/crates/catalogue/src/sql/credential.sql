-- Credentials and frameworks, by title.
SELECT id, title, kind, topic, field, owner, level, who_for, length, status, year, text, items,
       evidence
FROM credential
ORDER BY title, id
