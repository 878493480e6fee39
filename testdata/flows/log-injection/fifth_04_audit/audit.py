# safe: the actor is written in its escaped form
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
        logger.info("%r did %d things", self.actor, self.count)  # ok: log-injection
        return False
