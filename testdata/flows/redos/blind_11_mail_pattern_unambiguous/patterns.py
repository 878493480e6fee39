# safe: the separator is mandatory between the parts
import re

MAIL = r"[a-z0-9]+(?:[.-][a-z0-9]+)*@[a-z]+\.[a-z]+"


def is_mail(text):
    return bool(re.fullmatch(MAIL, text))  # ok: redos
