# Patterns that say where an address leads.
import re

import requests
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    url = request.args["url"]
    if re.match(r"https?://([a-z0-9-]+\.)*shop\.example(/|$)", url):
        requests.get(url)
    if re.match(r"^https://(www\.)?shop\.example/", url):
        requests.get(url)
    if re.match(r"^https?://[\w-]+\.store\.example/.*$", url):
        requests.get(url)
    if re.fullmatch(r"https://shop\.example/[\w/-]+", url):
        requests.get(url)
    if re.match(r"^https://.*\.shop\.example/", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z]+\.shop\.example", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z.]+/", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z]+shop\.example/", url):
        requests.get(url)  # flow: ssrf
    if re.match(r"^https://[a-z]+\.example/", url):
        requests.get(url)  # flow: ssrf
    if re.search(r"https://shop\.example/", url):
        requests.get(url)  # flow: ssrf
    return "done"


@app.get("/local")
def local():
    url = request.args["url"]
    if re.match(r"^/[^/\\]", url):
        return redirect(url)
    return "no"


@app.get("/local-ahead")
def local_ahead():
    url = request.args["url"]
    if re.match(r"^/(?![/\\])", url):
        return redirect(url)
    return "no"


@app.get("/local-slash")
def local_slash():
    url = request.args["url"]
    if re.match(r"^/[^/]", url):
        return redirect(url)  # flow: open-redirect
    return "no"


@app.get("/local-slash-ahead")
def local_slash_ahead():
    url = request.args["url"]
    if re.match(r"^/(?!/)", url):
        return redirect(url)  # flow: open-redirect
    return "no"
