# safe: only the value encoded for a URL gets into the page
from urllib.parse import quote

from flask import Flask, make_response, request

app = Flask(__name__)


class Link:
    def __init__(self, target):
        self.target = quote(target)

    @property
    def text(self):
        return self.target

    def html(self):
        return '<a href="/search?q=' + self.target + '">' + self.text + "</a>"


@app.route("/again")
def again():
    link = Link(request.values.get("q", "all"))
    response = make_response(link.html())  # ok: xss
    response.headers["Cache-Control"] = "no-store"
    return response
