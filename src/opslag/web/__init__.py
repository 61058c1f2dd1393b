"""The shell for browsers (skallen): settings, root addresses, headers, static files and the demo."""
