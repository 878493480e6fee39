# vulnerable: the left end of the deque is the address sent
from collections import deque

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    feeds = deque(["https://news.example.org/rss"])
    feeds.appendleft(request.args.get("feed", ""))
    first = feeds.popleft()
    session = requests.Session()
    return session.get(first, timeout=4).text  # want: ssrf
