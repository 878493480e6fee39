# vulnerable: the generator yields one expression per cookie part
from flask import Flask, request
from lxml import html

app = Flask(__name__)
PAGE = html.parse("archive.html")


def expressions():
    for part in request.cookies.get("sections", "").split("|"):
        yield "//div[@id='" + part + "']//a/@href"


@app.route("/links")
def links():
    found = []
    for expression in expressions():
        found += PAGE.getroot().xpath(expression)  # want: xpath-injection
    return {"links": found}
