"""One's own organisation (jeres organisation): read from one file, compared with what is there, and put in."""
