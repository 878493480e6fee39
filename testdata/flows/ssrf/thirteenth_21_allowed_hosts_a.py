# vulnerable: the list is asked about a part of the text that an @ can forge
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)

HOSTS = ("images.example.org", "cdn.example.org")


@app.post("/fetch")
def fetch():
    url = request.get_json()["url"]
    if not url.startswith(tuple("https://" + h for h in HOSTS)):
        abort(400)
    return requests.get(url, timeout=3).content  # want: ssrf
