def pick(name):
    f = globals().get(name)  # want: globals-lookup-called
    g = getattr(globals(), name)  # want: globals-lookup-called
    h = globals()[name]  # want: globals-lookup-called
    return f, g, h

TABLE = {"a": pick}

def fine(name):
    f = TABLE.get(name)  # ok: a fixed table
    g = globals().get("pick")  # ok: constant
    h = TABLE[name]  # ok: a fixed table
    return f, g, h
