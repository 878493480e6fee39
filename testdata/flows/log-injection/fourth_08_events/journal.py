# safe: the journal escapes each value as JSON
import json
import logging

log = logging.getLogger(__name__)


class Journal:
    def __init__(self, channel):
        self.channel = channel

    def record(self, event):
        text = json.dumps(event, sort_keys=True, ensure_ascii=True)
        log.log(logging.INFO, "[" + self.channel + "] " + text)  # ok: log-injection
