# vulnerable: the text is put into the query
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
    hits = tree.xpath("//person[@login='%s']" % param)  # want: xpath-injection
    return str(len(hits))
