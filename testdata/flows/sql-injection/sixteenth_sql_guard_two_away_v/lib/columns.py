import logging

from flask import abort

KNOWN = frozenset({"id", "placed_on", "total"})
log = logging.getLogger(__name__)


def require_known(column):
    if column not in KNOWN:
        log.warning("unknown column asked for")
