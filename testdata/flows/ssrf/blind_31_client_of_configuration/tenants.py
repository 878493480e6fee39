# safe: the base address comes from the configuration by the tenant's name
import requests

BASES = {"north": "https://north.example.org", "south": "https://south.example.org"}


class TenantClient:
    def __init__(self, name):
        self.base = BASES.get(name, BASES["north"])
        self.session = requests.Session()

    def _url(self, path):
        return "/".join((self.base, path))

    def status(self):
        return self.session.get(self._url("status"), timeout=4).status_code  # ok: ssrf
