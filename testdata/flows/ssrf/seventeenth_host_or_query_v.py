# vulnerable: the text stands in the host's place
import urllib.request
from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/ssrf/2")
def endpoint():
    word = request.args.get("region", "")
    url = "https://%s.weather.org/today" % word
    with urllib.request.urlopen(url) as answer:  # want: ssrf
        return answer.read()
