"""./dev bench: speed, as ratios beside peers measured in the same run (hastighed)."""
