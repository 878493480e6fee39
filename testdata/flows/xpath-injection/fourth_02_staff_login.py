# safe: both values are passed as variables of the path
from flask import Flask, request, session
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("data/staff.xml")


@app.post("/login")
def login():
    name = request.form["name"]
    secret = request.form["secret"]
    path = "/staff/person[@name=$name and @secret=$secret]"
    hits = TREE.xpath(path, name=name, secret=secret)  # ok: xpath-injection
    if not hits:
        return "no such person", 401
    session["person"] = hits[0].get("id")
    return "", 204
