# safe: the generator yields one expression per literal
from flask import Flask, request
from lxml import html

app = Flask(__name__)
PAGE = html.parse("archive.html")


def expressions():
    for part in ("news", "events"):
        yield "//div[@id='" + part + "']//a/@href"


@app.route("/links")
def links():
    wanted = request.cookies.get("sections", "").split("|")
    found = []
    for expression in expressions():
        found += PAGE.getroot().xpath(expression)  # ok: xpath-injection
    return {"links": [u for u in found if u in wanted]}
