# vulnerable: the audit class writes the actor as it came
import logging

logger = logging.getLogger("audit")


class Audit:
    def __init__(self, actor):
        self.actor = actor

    def record(self, verb, number):
        logger.info("%s: %s %d", self.actor, verb, number)  # want: log-injection
