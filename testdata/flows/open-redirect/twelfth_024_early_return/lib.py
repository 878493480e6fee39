DEBUG = False


def settle(text):
    if not DEBUG:
        return "okra"
    return text
