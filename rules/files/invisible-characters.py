A = "​x"  # want: invisible-characters
B = "a​b"  # want: invisible-characters
C = "y​"  # want: invisible-characters

D = "\u200b"  # ok: an escape
E = "a b"  # ok: a space
F = "é"  # ok: a letter
