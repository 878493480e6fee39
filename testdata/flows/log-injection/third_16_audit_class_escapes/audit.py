# safe: the audit class writes the actor as JSON, which escapes line breaks
import json
import logging

logger = logging.getLogger("audit")


class Audit:
    def __init__(self, actor):
        self.actor = json.dumps(actor)

    def record(self, verb, number):
        logger.info("%s: %s %d", self.actor, verb, number)  # ok: log-injection
