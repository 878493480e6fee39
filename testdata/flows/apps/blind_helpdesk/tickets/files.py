import os

from django.conf import settings


def attachment_path(name):
    root = os.path.realpath(settings.ATTACHMENTS)
    full = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([root, full]) != root:
        raise FileNotFoundError(name)
    return full
