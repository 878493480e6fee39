# vulnerable: the name is concatenated into a predicate
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("employees.xml")
STEPS = "room phone mail"


def field(position):
    match STEPS[position]:
        case "r":
            return "room"
        case "p":
            return "phone"
    return "mail"


@app.get("/employee")
def employee():
    name = request.args.get("name", default="")
    nodes = TREE.xpath("//employee[name='" + name + "']/" + field(0))  # want: xpath-injection
    return {"found": [n.text for n in nodes]}
