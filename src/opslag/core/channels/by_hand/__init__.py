"""The channel by hand: a person carries the post and brings back the proof (i hånden)."""
