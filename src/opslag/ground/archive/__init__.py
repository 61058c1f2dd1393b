"""The archive (arkivet): the append-only, hash-chained record, and the one function that moves a state.

Rooms write `from opslag.ground.archive import actions as archive` and say `archive.record`, `archive.move`.
"""
