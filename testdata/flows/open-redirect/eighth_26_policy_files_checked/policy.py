ALLOWED = frozenset({"/settings", "/profile", "/inbox"})


def clean(target, fallback):
    return target.strip() if target.strip() in ALLOWED else fallback
