DEBUG = False


def settle(text):
    if DEBUG:
        return "okra"
    return text
