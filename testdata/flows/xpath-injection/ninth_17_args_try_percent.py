# vulnerable: iterfind of lxml; the value goes through: percent, nested class
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/nodes/form")
def show_form():
    return "<form method=post><input name=ref></form>"


@app.route("/nodes/17", methods=["GET", "POST"])
def serve_nodes():
    try:
        arg1 = request.args["ref"]
    except KeyError:
        arg1 = ""

    middle = "%s" % arg1

    class Test:
        def do_something(self, x):
            return x

    used = Test().do_something(middle)

    root = etree.parse("catalog.xml").getroot()
    count = sum(1 for _ in root.iterfind(".//item[@owner='" + used + "']"))  # want: xpath-injection
    return str(count)
