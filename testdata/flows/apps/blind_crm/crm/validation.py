class Invalid(Exception):
    pass


def text(data, name, limit=200):
    value = data.get(name)
    if not isinstance(value, str) or len(value) > limit:
        raise Invalid(name)
    return value


def number(data, name):
    try:
        return int(data[name])
    except (KeyError, TypeError, ValueError):
        raise Invalid(name)


def present(data, name):
    if name not in data:
        raise Invalid(name)
    return data[name]
