# vulnerable: user name and password are pasted into the path
from flask import Flask, request, session
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("data/staff.xml")


@app.post("/login")
def login():
    name = request.form["name"]
    secret = request.form["secret"]
    path = "/staff/person[@name='%s' and @secret='%s']" % (name, secret)
    hits = TREE.xpath(path)  # want: xpath-injection
    if not hits:
        return "no such person", 401
    session["person"] = hits[0].get("id")
    return "", 204
