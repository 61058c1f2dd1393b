"""What knows no Django: the engine, the Danish language, the checks and the channels (kernen)."""
