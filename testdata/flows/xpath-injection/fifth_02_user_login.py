# safe: name and password are variables of the expression
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    tree = etree.parse("users.xml")
    name, password = request.form["name"], request.form["password"]
    query = "//user[@name=$name and @password=$password]"
    found = tree.xpath(query, name=name, password=password)  # ok: xpath-injection
    return {"ok": bool(found)}
