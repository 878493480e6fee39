import subprocess

import requests

from .checks import CARRIERS


class CarrierClient:
    def __init__(self, base, session=None):
        self.base = base.rstrip('/')
        self.session = session or requests.Session()

    def parcel(self, number):
        return self.session.get(f'{self.base}/parcels/{number}', timeout=5)  # want: ssrf

    @classmethod
    def by_address(cls, address):
        return cls('https://' + address)


class FixedClient(CarrierClient):
    def __init__(self, name):
        super().__init__(CARRIERS.get(name, CARRIERS['post']))

    def depot(self, number):
        return self.session.get(self.base + '/depots', params={'near': number}, timeout=5)  # ok: ssrf


def notify(url, event):
    return requests.post(url, json=event, timeout=3)  # want: ssrf


def notify_known(url, event):
    return requests.post(url, json=event, timeout=3)  # ok: ssrf


def print_label(path):
    return subprocess.run(['lp', '-d', 'front', path], check=False)  # want: argument-injection


def print_label_safely(path):
    return subprocess.run(['lp', '-d', 'front', '--', path], check=False)  # ok: argument-injection
