# vulnerable: the base address of the tenant is taken from the request and used by the client class
import requests


class TenantClient:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()

    def _url(self, path):
        return "/".join((self.base, path))

    def status(self):
        return self.session.get(self._url("status"), timeout=4).status_code  # want: ssrf
