"""The archive as its readers use it (arkivet i brug): found again, told in words, handed out."""
