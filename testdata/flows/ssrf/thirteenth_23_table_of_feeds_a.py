# vulnerable: an unknown feed's name is used as its address
import urllib.request

from flask import Flask, request

app = Flask(__name__)

FEEDS = {"news": "https://news.example.org/feed", "jobs": "https://jobs.example.org/feed"}


@app.route("/feed")
def feed():
    asked = request.args.get("feed", "news")
    address = FEEDS.get(asked, asked)
    with urllib.request.urlopen(address) as answer:  # want: ssrf
        return answer.read()
