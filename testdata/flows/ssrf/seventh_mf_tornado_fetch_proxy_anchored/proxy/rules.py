import re

ALLOWED = re.compile(r"https://(www|static)\.acme\.org/[A-Za-z0-9/_.-]*")


def permitted(url):
    return ALLOWED.fullmatch(url) is not None
