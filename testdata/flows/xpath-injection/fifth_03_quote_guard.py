# vulnerable: single quotes are refused, the expression uses double ones
import elementpath
from flask import Flask, request
from xml.etree import ElementTree

app = Flask(__name__)


@app.route("/employee")
def employee():
    bar = request.args.get("id", "")
    if "'" in bar:
        return "no quotes", 400
    root = ElementTree.parse("employees.xml").getroot()
    nodes = elementpath.select(root, f'/employees/employee[@id="{bar}"]')  # want: xpath-injection
    return "<br>".join(node.get("name", "") for node in nodes), 200, {"Content-Type": "text/plain"}
