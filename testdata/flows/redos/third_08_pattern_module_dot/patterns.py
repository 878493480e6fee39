# safe: each further label begins with a dot
import re

DOMAIN = re.compile(r"^[a-z0-9]+(?:\.[a-z0-9]+)*!$")


def is_domain(name):
    return DOMAIN.match(name) is not None  # ok: redos
