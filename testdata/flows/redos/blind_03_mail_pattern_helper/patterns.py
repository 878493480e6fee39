# vulnerable: the address pattern repeats a group that may itself end in a repetition
import re

MAIL = r"^([a-z0-9]+[.-]?)*@[a-z]+\.[a-z]+$"


def is_mail(text):
    return bool(re.match(MAIL, text))  # want: redos
