"""What a class uses and another one that it is mixed with sets."""
from typing import Any

import httpx


class Session:
    def __init__(self):
        self._client = None

    def client(self):
        if self._client is None:
            self._client = httpx.Client()
        return self._client

    def post(self, url, **options):
        return self.client().request("POST", url, **options)  # flow: ssrf


class Base:
    private: Any
    plain: Any
    told: Any


class Poster(Base):
    def own(self, data):
        forward = data.get("navigation", {}).get("forward")
        return self.private.post(f"https://api.example.com{forward}", data={})

    def library(self, data):
        forward = data.get("navigation", {}).get("forward")
        return self.plain.post(f"https://api.example.com{forward}", data={})  # flow: ssrf

    def below(self, data):
        forward = data.get("navigation", {}).get("forward")
        return self.plain.post(f"https://api.example.com/v1/{forward}", data={})

    def unlike(self, data):
        forward = data.get("navigation", {}).get("forward")
        return self.told.post(f"https://api.example.com{forward}", data={})


class Speaker:
    def post(self, text, data):
        print(len(text), data)


class Private(Base):
    def __init__(self):
        self.private = Session()
        self.plain = httpx.Client()
        self.told = Speaker()


class Client(Poster, Private):
    def __init__(self):
        Private.__init__(self)
