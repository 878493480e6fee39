import json
import logging
from collections import deque

log = logging.getLogger("history")


class History:
    def __init__(self, size=20):
        self.entries = deque(maxlen=size)

    def add(self, role, text):
        self.entries.append({"role": role, "text": text})
        log.info("history: %s", json.dumps(self.entries[-1]))  # ok: log-injection

    def last(self):
        return self.entries[-1]["text"] if self.entries else ""


history = History()
