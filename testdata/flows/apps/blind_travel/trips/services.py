from urllib.parse import quote, urlsplit

import requests
from django.conf import settings


class Client:
    session = requests.Session()

    def get(self, url):
        return self.session.get(url, timeout=4)


class Rates(Client):
    def of(self, currency):
        url = settings.EXCHANGE_URL + "/" + quote(currency, safe="")
        return self.session.get(url, timeout=4).json()  # ok: ssrf


class Partner(Client):
    hosts = {"a.partner.example", "b.partner.example"}

    def ping(self, url):
        if urlsplit(url).hostname not in self.hosts:
            return None
        return self.session.get(url, timeout=4).status_code  # ok: ssrf

    def hook(self, url, **data):
        return self.session.post(url, json=data, timeout=4).status_code  # want: ssrf
