"""Finding in the archive (søgning): an aid beside the chain, made from it, and made again whenever it is gone."""
