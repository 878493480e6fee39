from django.core.exceptions import SuspiciousOperation


def text_only(value):
    if not isinstance(value, str):
        raise SuspiciousOperation("text expected")
    return value
