# vulnerable: CWE-20 (or 918, 601, 185, 777, 625): the pattern has no end, so good.example.evil.org passes
import re

import requests
from flask import Flask, abort, request

app = Flask(__name__)
PARTNER = re.compile(r"https://[a-z]+\.partner\.example")


@app.get("/feed")
def feed():
    """Fetch the feed of one of our partners."""
    url = request.args.get("url", "")
    if not PARTNER.match(url):
        abort(400)
    answer = requests.get(url, timeout=5)  # want: CWE-20
    return answer.text, 200, {"Content-Type": "application/json"}
