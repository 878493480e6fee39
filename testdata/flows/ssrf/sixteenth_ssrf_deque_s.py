# safe: the rotation brings our own address to the left end
from collections import deque

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    feeds = deque(["https://news.example.org/rss"])
    feeds.appendleft(request.args.get("feed", ""))
    feeds.rotate(1)
    first = feeds.popleft()
    session = requests.Session()
    return session.get(first, timeout=4).text  # ok: ssrf
