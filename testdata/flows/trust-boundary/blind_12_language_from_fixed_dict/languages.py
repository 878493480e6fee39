# safe: the helper returns one of the known languages
LANGUAGES = {"en": "English", "sv": "Svenska"}


def pick(code):
    return code if code in LANGUAGES else "en"
