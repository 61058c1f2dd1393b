"""Danish text (sproget): sentences, words, names, personal data, readability. Offline, and knows no policy."""
