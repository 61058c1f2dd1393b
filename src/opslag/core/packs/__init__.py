"""The built-in policy packs as data (indbyggede politikpakker): one folder a pack."""
