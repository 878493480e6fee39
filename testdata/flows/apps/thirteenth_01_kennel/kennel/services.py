import os
import re
import subprocess
from urllib.parse import quote, urlparse

import requests

NUMBER = re.compile(r"[A-Z]{2}\d{6}\Z")


class Photos:
    def __init__(self, folder):
        self.folder = folder

    def read(self, name):
        path = os.path.join(self.folder, name)
        with open(path, "rb") as handle:  # want: path-traversal
            return handle.read()

    def thumbnail(self, name):
        path = os.path.join(self.folder, "thumbs", os.path.basename(name))
        with open(path, "rb") as handle:  # ok: path-traversal
            return handle.read()

    def rotate(self, name, degrees):
        path = os.path.join(self.folder, os.path.basename(name))
        return subprocess.call(f"mogrify -rotate {degrees} '{path}'", shell=True)  # want: command-injection

    def flip(self, name):
        path = os.path.join(self.folder, os.path.basename(name))
        return subprocess.call(["mogrify", "-flip", path])  # ok: command-injection


class Registry:
    base = "https://registry.example.org"

    def lookup(self, chip):
        return requests.get(self.base + "/chips/" + quote(chip, safe=""), timeout=5).json()  # ok: ssrf

    def notify(self, callback):
        if not urlparse(callback).scheme.startswith("http"):
            raise ValueError("no web address")
        return requests.post(callback, json={"seen": True}, timeout=5).status_code  # want: ssrf

    def certificate(self, number):
        if not NUMBER.match(number):
            raise ValueError("bad number")
        return os.popen("print-certificate " + number).read()  # ok: command-injection
