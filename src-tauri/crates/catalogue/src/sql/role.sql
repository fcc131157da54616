-- All roles, up the ladder.
SELECT role.id, title, other_titles, stage, pillar, bands, what, needs, specialisms, topics, level,
       soc_2020, role.evidence
FROM role
JOIN stage ON stage.id = role.stage
ORDER BY stage.place, role.title, role.id
