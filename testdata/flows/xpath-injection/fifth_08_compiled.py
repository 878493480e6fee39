# safe: the compiled expression takes the cookie as a variable
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
find = etree.XPath("//entry[@lang=$language]/text()")


@app.route("/menu")
def menu():
    language = request.cookies.get("language", "en")
    return {"entries": find(etree.parse("menu.xml"), language=language)}  # ok: xpath-injection
