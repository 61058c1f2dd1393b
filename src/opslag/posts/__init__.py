"""Posts (opslag): three answers, the channel guide, drafts with findings, and review."""
