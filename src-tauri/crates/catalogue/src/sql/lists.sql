-- Every list of ids that belongs to a row: which list, whose, and the item with its place.
SELECT 'apprenticeship_profession' AS list, apprenticeship AS owner, place, profession AS item FROM apprenticeship_profession
UNION ALL
SELECT 'attainment_implies' AS list, attainment AS owner, place, implied AS item FROM attainment_implies
UNION ALL
SELECT 'body_profession' AS list, body AS owner, place, profession AS item FROM body_profession
UNION ALL
SELECT 'credential_profession' AS list, credential AS owner, place, profession AS item FROM credential_profession
UNION ALL
SELECT 'deadline_profession' AS list, deadline AS owner, place, profession AS item FROM deadline_profession
UNION ALL
SELECT 'figure_profession' AS list, figure AS owner, place, profession AS item FROM figure_profession
UNION ALL
SELECT 'fund_profession' AS list, fund AS owner, place, profession AS item FROM fund_profession
UNION ALL
SELECT 'gap_profession' AS list, gap AS owner, place, profession AS item FROM gap_profession
UNION ALL
SELECT 'link_profession' AS list, link AS owner, place, profession AS item FROM link_profession
UNION ALL
SELECT 'position_counts_as' AS list, position AS owner, place, also AS item FROM position_counts_as
UNION ALL
SELECT 'position_gives' AS list, position AS owner, place, attainment AS item FROM position_gives
UNION ALL
SELECT 'position_lacks' AS list, position AS owner, place, attainment AS item FROM position_lacks
UNION ALL
SELECT 'provider_profession' AS list, provider AS owner, place, profession AS item FROM provider_profession
UNION ALL
SELECT 'question_profession' AS list, question AS owner, place, profession AS item FROM question_profession
UNION ALL
SELECT 'role_profession' AS list, role AS owner, place, profession AS item FROM role_profession
UNION ALL
SELECT 'route_from' AS list, route AS owner, place, position AS item FROM route_from
UNION ALL
SELECT 'route_fund' AS list, route AS owner, place, fund AS item FROM route_fund
UNION ALL
SELECT 'route_gatekeeper' AS list, route AS owner, place, gatekeeper AS item FROM route_gatekeeper
UNION ALL
SELECT 'route_grant' AS list, route AS owner, place, attainment AS item FROM route_grant
UNION ALL
SELECT 'route_profession' AS list, route AS owner, place, profession AS item FROM route_profession
UNION ALL
SELECT 'route_to' AS list, route AS owner, place, position AS item FROM route_to
UNION ALL
SELECT 'statement_profession' AS list, statement AS owner, place, profession AS item FROM statement_profession
UNION ALL
SELECT 'statement_tag' AS list, statement AS owner, place, tag AS item FROM statement_tag
