import re

PLAIN = re.compile(r"[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,250}")


def plain_address(text):
    if not PLAIN.fullmatch(text):
        raise ValueError("address")
    return text
