# safe: the text stands in the query, quoted
import urllib.request
from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/ssrf/2")
def endpoint():
    word = request.args.get("region", "")
    url = "https://weather.org/today?region=%s" % quote(word)
    with urllib.request.urlopen(url) as answer:  # ok: ssrf
        return answer.read()
