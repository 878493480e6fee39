# vulnerable: __getitem__ makes a service of any name
import requests


class Service:
    def __init__(self, base):
        self.base = base

    def call(self, path, trace):
        return requests.get(f"{self.base}/{path}", headers={"X-Trace": trace}, timeout=5).json()  # want: ssrf


class Gateway:
    services = {"users": Service("http://users.internal")}

    def __getitem__(self, name):
        if name not in self.services:
            return Service("http://" + name)
        return self.services[name]
