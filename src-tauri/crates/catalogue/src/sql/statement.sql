-- All statements, by topic.
SELECT statement.id, topic, title, text, items, details, url, regulator, statement.place,
       statement.evidence
FROM statement
JOIN topic ON topic.id = statement.topic
ORDER BY topic.place, topic.id, statement.place, statement.id
