# Lines with a colon that no message is made of.


def listed(fields):
    out = ""
    for name, value in fields.items():
        out += f"{name}: {value}\r\n"
    return out
