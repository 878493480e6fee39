# safe: the helper accepts two lower case letters only
import re

TWO = re.compile(r"[a-z]{2}")


def with_language(headers, language):
    if not TWO.fullmatch(language):
        language = "en"
    return list(headers) + [("Content-Language", language)]
