def inner(text):
    return "cedar" if text else ""


def outer(text):
    first = inner(text)
    return f"{first}"
