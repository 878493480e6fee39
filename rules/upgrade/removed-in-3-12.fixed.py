import imp  # want: removed-in-3-12
from distutils.version import LooseVersion  # want: removed-in-3-12
import asyncore  # want: removed-in-3-12
import ssl
import sys

def connect(sock):
    ssl.wrap_socket(sock)  # want: removed-in-3-12

try:
    import asynchat  # ok: may be missing
except ImportError:
    asynchat = None

if sys.version_info < (3, 12):
    import smtpd  # ok: only where it is there

import importlib  # ok: the replacement
