# vulnerable: the actor of the header is written at the end of the block
import logging

logger = logging.getLogger(__name__)


class Audit:
    def __init__(self, actor):
        self.actor = actor
        self.count = 0

    def __enter__(self):
        return self

    def note(self, action, what):
        self.count += 1

    def __exit__(self, kind, value, traceback):
        logger.info("%s did %d things", self.actor, self.count)  # want: log-injection
        return False
