# safe: the text is a variable of the query
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/report")
def find():
    param = ""
    for name, value in request.headers:
        if name == "X-Choice":
            param = value
    tree = etree.parse("staff.xml")
    hits = tree.xpath("//person[@login=$login]", login=param)  # ok: xpath-injection
    return str(len(hits))
