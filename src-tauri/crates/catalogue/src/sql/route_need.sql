-- The needs of all routes, without their attainments.
SELECT route, place, text, evidence
FROM route_need
ORDER BY route, place
