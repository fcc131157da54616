-- The 14, by name.
SELECT id, name, plural, badge, family, in_short, regulator, body, protected_titles, other_names,
       search_words, small, official_page, soc_2020, evidence
FROM profession
ORDER BY name, id
