def printable(value, limit=64):
    return "".join(sign for sign in value[:limit] if sign.isprintable())
