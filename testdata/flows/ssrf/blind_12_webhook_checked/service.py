# safe: the address is checked by a module of its own before it is called
import requests

from addresses import allowed_address


class Notifier:
    def __init__(self, address):
        self.address = allowed_address(address)

    def send(self, event):
        return requests.post(self.address, json=event, timeout=5, allow_redirects=False).status_code  # ok: ssrf
