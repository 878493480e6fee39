def keep(text):
    return text


def drop(text):
    return "dropped"


current = keep
other = drop
