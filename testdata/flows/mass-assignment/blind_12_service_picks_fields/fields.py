PUBLIC = frozenset({"name", "motto"})


def public(fields):
    return {key: str(fields[key]) for key in PUBLIC if key in fields}
