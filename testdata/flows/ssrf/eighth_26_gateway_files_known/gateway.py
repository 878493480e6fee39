# safe: __getitem__ knows the services it has, and the path stands behind their hosts
import requests


class Service:
    def __init__(self, base):
        self.base = base

    def call(self, path, trace):
        return requests.get(f"{self.base}/{path}", headers={"X-Trace": trace}, timeout=5).json()  # ok: ssrf


class Gateway:
    services = {"users": Service("http://users.internal")}

    def __getitem__(self, name):
        if name not in self.services:
            raise KeyError(name)
        return self.services[name]
