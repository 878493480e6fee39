def strip(value):
    return value.strip()


def lower(value):
    return value.lower()


def drop(value):
    return "n/a"
