import cgi  # want: removed-in-3-13
import telnetlib  # want: removed-in-3-13
from pipes import quote  # want: removed-in-3-13
import sys

try:
    import crypt  # ok: may be missing
except ImportError:
    crypt = None

if sys.version_info < (3, 13):
    import imghdr  # ok: only where it is there

import shlex  # ok: the replacement
