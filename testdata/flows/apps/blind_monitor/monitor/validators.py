import ipaddress
import re

UNIT = re.compile(r"[a-z][a-z0-9-]{0,30}")


def address(text):
    return str(ipaddress.ip_address(text))


def unit(text):
    if UNIT.fullmatch(text) is None:
        raise ValueError("unit")
    return text


def host(text):
    if ";" in text or "&" in text:
        raise ValueError("host")
    return text
