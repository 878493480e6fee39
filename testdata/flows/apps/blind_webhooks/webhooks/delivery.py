import socket
from urllib.parse import urlsplit

import requests

AUDIT = "https://audit.internal.example/events"


class Delivery:
    def __init__(self, subscription, payload):
        self.subscription = subscription
        self.payload = payload

    def send(self):
        return requests.post(self.subscription.target, json=self.payload, timeout=5).status_code  # want: ssrf

    def audit(self):
        return requests.post(AUDIT, json=self.payload, timeout=5).status_code  # ok: ssrf


def reachable(target):
    host = urlsplit(target).hostname
    try:
        socket.create_connection((host, 443), timeout=2).close()  # want: ssrf
    except OSError:
        return False
    return True
