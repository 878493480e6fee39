import re

ALLOWED = re.compile(r"https://(www|static).acme.org")


def permitted(url):
    return bool(ALLOWED.match(url))
