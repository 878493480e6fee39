# safe: XPath variable
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/xml/form")
def show_form():
    return "send it by POST"


@app.route("/xml/28", methods=["GET", "POST"])
def respond_28():
    field = request.form.get("account", "")

    try:
        raise ValueError(field)
    except ValueError as problem:
        bar = problem.args[0]

    tree = etree.parse("employees.xml")
    nodes = tree.xpath("/Employees/Employee[@emplid=$wanted]", wanted=bar)  # ok: xpath-injection
    return str(len(nodes))
