# vulnerable: the value is encoded for a URL and decoded again for the attribute
from urllib.parse import quote, unquote

from flask import Flask, make_response, request

app = Flask(__name__)


class Link:
    def __init__(self, target):
        self.target = quote(target)

    @property
    def text(self):
        return unquote(self.target)

    def html(self):
        return '<a href="/search?q=' + self.target + '">' + self.text + "</a>"


@app.route("/again")
def again():
    link = Link(request.values.get("q", "all"))
    response = make_response(link.html())  # want: xss
    response.headers["Cache-Control"] = "no-store"
    return response
