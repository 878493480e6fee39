# safe: an unknown feed is refused
import urllib.request

from flask import Flask, request

app = Flask(__name__)

FEEDS = {"news": "https://news.example.org/feed", "jobs": "https://jobs.example.org/feed"}


@app.route("/feed")
def feed():
    asked = request.args.get("feed", "news")
    address = FEEDS.get(asked)
    if address is None:
        return "unknown", 404
    with urllib.request.urlopen(address) as answer:  # ok: ssrf
        return answer.read()
