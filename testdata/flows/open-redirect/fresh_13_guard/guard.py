from urllib.parse import unquote


def checked(value):
    if not value or len(value) > 2000:
        raise ValueError("RelayState is missing")
    return unquote(value)
