"""Policy (politik): versions, clauses, the effective policy of a unit, recorded findings."""
