def choose(mode, role, count, answer):
    if mode is "read":  # want: literal-compared-by-identity
        return 1
    if role is not b"admin":  # want: literal-compared-by-identity
        return 2
    if count is 3:  # want: literal-compared-by-identity
        return 3
    if mode == "read":  # ok: by value
        return 4
    if answer is None or answer is True or answer is not ...:  # ok: there is one of each
        return 5
    if count is MISSING:  # ok: a name for one object
        return 6
    return 7


MISSING = "missing"
