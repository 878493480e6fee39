"""A function that puts a path behind a host which its callers, or its object's constructor, know."""

from urllib.parse import urlsplit

import requests
from flask import Flask, request

app = Flask(__name__)


def fetch(base, path):
    return len(requests.get(base + path).content)


def fetch_formatted(base, path):
    return len(requests.get(f"{base}{path}").content)


def fetch_open(base, path):
    return len(requests.get(base + path).content)  # flow: ssrf


class Client:
    def __init__(self):
        self.search = "https://search.example/?q="

    def find(self, words):
        return len(requests.get(self.search + words).content)


@app.route("/fetch")
def fetched():
    path = request.args["path"]
    fetch_open("https://shop.example", path)
    found = fetch("https://shop.example/", path) + fetch_formatted("https://shop.example/", path) + Client().find(path)
    return str(found)


class Wish:
    def __init__(self, url, other):
        self.url = url
        self.other = other


def host_of(wish):
    return urlsplit(wish.url).hostname


def host(url):
    return urlsplit(url).hostname


def fetch_wish(wish):
    if host_of(wish) not in ("hooks.example.org", "hooks.example.net"):
        return 0
    return len(requests.get(wish.url).content)


def fetch_named(wish):
    if host_of(wish=wish) not in ("hooks.example.org", "hooks.example.net"):
        return 0
    return len(requests.get(wish.url).content)


def fetch_part(wish):
    if host(wish.url) not in ("hooks.example.org", "hooks.example.net"):
        return 0
    return len(requests.get(wish.url).content)


def fetch_other(wish):
    if host_of(wish) not in ("hooks.example.org", "hooks.example.net"):
        return 0
    return len(requests.get(wish.other).content)  # flow: ssrf


class Caller:
    def __init__(self, url):
        self.url = url

    def host(self):
        return urlsplit(self.url).hostname

    def call(self):
        if self.host() not in ("hooks.example.org", "hooks.example.net"):
            return 0
        return len(requests.get(self.url).content)


@app.route("/wish")
def wished():
    wish = Wish(request.args["url"], request.args["other"])
    return str(fetch_wish(wish) + fetch_named(wish) + fetch_part(wish) + fetch_other(wish) + Caller(request.args["url"]).call())
