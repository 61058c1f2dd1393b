"""The organisation (organisationen): units, people, roles, profiles, contacts, cover for absence and notices."""
