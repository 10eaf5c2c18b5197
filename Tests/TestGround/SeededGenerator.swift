/// Random numbers that repeat, for tests that stand on this ground anyway.
@_exported public import TestChance
