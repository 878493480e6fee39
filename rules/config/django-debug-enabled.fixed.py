import os
INSTALLED_APPS = []
DEBUG = False  # want: django-debug-enabled
TEMPLATE_DEBUG = False  # want: django-debug-enabled
DEBUG_PROPAGATE_EXCEPTIONS = False  # want: django-debug-enabled

if os.environ.get("DEV"):
    DEBUG = True  # ok: only where the environment says so

def f():
    DEBUG = True  # ok: a local name
    return DEBUG

TEMPLATE_DEBUG = False  # ok: off
