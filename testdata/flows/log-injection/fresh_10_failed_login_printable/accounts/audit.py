# safe: the helper keeps printable signs only, a line break is none
import logging

from .text import printable


class Audit:
    def __init__(self, channel):
        self.logger = logging.getLogger(channel)

    def refused(self, name):
        self.logger.warning("login refused for '%s'", printable(name))  # ok: log-injection
