import re
from urllib.parse import unquote

LOCAL = re.compile(r"/[A-Za-z0-9][A-Za-z0-9/_-]*")


def checked(value):
    path = unquote(value or "")
    if LOCAL.fullmatch(path) is None:
        raise ValueError("RelayState is no local path")
    return path
