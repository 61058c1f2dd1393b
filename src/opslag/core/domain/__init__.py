"""The nouns and the one engine of Opslag (domænet); standard library only."""
