# safe: the name is an XPath variable
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
    nodes = TREE.xpath("//employee[name=$wanted]/" + field(0), wanted=name)  # ok: xpath-injection
    return {"found": [n.text for n in nodes]}
