import hashlib
import subprocess
import tempfile

import requests


class Typesetter:
    program = "lilypond"

    def __init__(self, options=""):
        self.options = options

    def shell(self, path):
        return subprocess.call(f"{self.program} {self.options} {path}", shell=True)  # want: command-injection

    def plain(self, path):
        return subprocess.call([self.program, "--", path])  # ok: command-injection


def post(address, text):
    return requests.post(address, data=text, timeout=5)  # want: ssrf


def post_known(address, text):
    return requests.post(address, data=text, timeout=5)  # ok: ssrf


def etag(text):
    return hashlib.sha256(text.encode()).hexdigest()  # ok: weak-hash


def password_mark(password):
    return hashlib.md5(password.encode()).hexdigest()  # want: weak-hash


def scratch():
    return tempfile.mkdtemp(prefix="choir")
