# vulnerable: the helper's pattern repeats a repetition
import re

DOMAIN = re.compile(r"^([a-z0-9]+\.?)+!$")


def is_domain(name):
    return DOMAIN.match(name) is not None  # want: redos
