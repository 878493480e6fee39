# safe: the helper raises for more than a hundred rows
MAX_ROWS = 100


class TooMany(ValueError):
    pass


def row_count(text):
    count = int(text)
    if count > MAX_ROWS or count < 0:
        raise TooMany(text)
    return count
