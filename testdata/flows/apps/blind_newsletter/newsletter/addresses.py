import re

ADDRESS = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
LOOSE = re.compile(r"^(\w+\.?)*@(\w+\.?)*$")


class AddressError(ValueError):
    pass


def strict(text):
    if not ADDRESS.fullmatch(text[:254]):  # ok: redos
        raise AddressError("address")
    return text[:254]


def loose(text):
    return LOOSE.match(text) is not None  # want: redos
