# vulnerable: the last part of the split is the parameter
import elementpath
import xml.etree.ElementTree as ET
from flask import Flask, request

app = Flask(__name__)

STAFF = ET.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


@app.route("/reports", methods=["GET"])
def reports():
    supplied = request.args.get("label", "")
    joined = "\x1e".join(["alice", supplied])
    baz = joined.split("\x1e")[1]
    found = elementpath.select(STAFF, "//user[@name='" + baz + "']/pin/text()")  # want: xpath-injection
    return ";".join(str(pin) for pin in found)
