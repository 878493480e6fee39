# vulnerable: the journal of another module joins the event's fields as they came
import logging

log = logging.getLogger(__name__)


class Journal:
    def __init__(self, channel):
        self.channel = channel

    def record(self, event):
        text = ", ".join("{}={}".format(key, event[key]) for key in sorted(event))
        log.log(logging.INFO, "[" + self.channel + "] " + text)  # want: log-injection
