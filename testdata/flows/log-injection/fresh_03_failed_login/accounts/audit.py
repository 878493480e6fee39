# vulnerable: cutting the name short leaves enough for a forged line
import logging


class Audit:
    def __init__(self, channel):
        self.logger = logging.getLogger(channel)

    def refused(self, name):
        self.logger.warning("login refused for '%s'", name[:64])  # want: log-injection
