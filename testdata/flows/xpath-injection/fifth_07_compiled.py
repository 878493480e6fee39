# vulnerable: the expression is compiled with the cookie in it
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/menu")
def menu():
    language = request.cookies.get("language", "en")
    find = etree.XPath("//entry[@lang='" + language + "']/text()")  # want: xpath-injection
    return {"entries": find(etree.parse("menu.xml"))}
