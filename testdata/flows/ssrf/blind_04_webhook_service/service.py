# vulnerable: the stored webhook address is called by a service in another module
import requests


class Webhook:
    def __init__(self, address, secret):
        self.address = address
        self.secret = secret


class Notifier:
    def __init__(self, hook):
        self._hook = hook

    @property
    def target(self):
        return self._hook.address.rstrip("/") + "/events"

    def send(self, event):
        return requests.post(self.target, json=event, timeout=5).status_code  # want: ssrf
