# safe: only addresses out of the set are fetched
import subprocess
import threading

from flask import Flask, abort, request

app = Flask(__name__)
FEEDS = {"https://news.example.org/feed", "https://blog.example.org/feed"}


def fetch(url):
    subprocess.run(["curl", "-s", "-o", "/srv/feeds/latest.xml", url], check=True)  # ok: argument-injection


@app.post("/feeds")
def feeds():
    url = request.form["url"]
    if url not in FEEDS:
        abort(400)
    threading.Thread(target=fetch, args=(url,)).start()
    return "", 202
