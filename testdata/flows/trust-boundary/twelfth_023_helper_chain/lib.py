def inner(text):
    return text.strip()


def outer(text):
    first = inner(text)
    return f"{first}"
