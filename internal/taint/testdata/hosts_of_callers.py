"""A function that puts a path behind a host which its callers, or its object's constructor, know."""

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
