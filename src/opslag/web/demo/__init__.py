"""The demo (demo): an invented municipality and its neighbour, for trying everything on this machine."""
