LINES = {"east", "west"}


def known_line(name):
    return name in LINES
