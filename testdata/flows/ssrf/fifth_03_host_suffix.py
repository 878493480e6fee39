# vulnerable: the host has only to end with the name, so others end with it too
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/thumb")
def thumb():
    address = request.args["url"]
    if "example.com" not in urlsplit(address).netloc:
        abort(403)
    with urlopen(Request(address, headers={"User-Agent": "thumb"})) as answer:  # want: ssrf
        return answer.read()
