"""The desk (skrivebordet): screens that look across rooms."""
