# safe: the helper refuses words that start with a dash
class WordError(ValueError):
    pass


def positional(word):
    if not word or word.startswith("-"):
        raise WordError("not a name")
    return word
