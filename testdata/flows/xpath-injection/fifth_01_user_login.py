# vulnerable: name and password are put into the expression
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    tree = etree.parse("users.xml")
    name, password = request.form["name"], request.form["password"]
    query = "//user[@name='%s' and @password='%s']" % (name, password)
    found = tree.xpath(query)  # want: xpath-injection
    return {"ok": bool(found)}
