-- What else routes ask.
SELECT route, kind, text, evidence
FROM route_ask
ORDER BY route, place
