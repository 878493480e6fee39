# safe: name and password are variables of the expression
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
USERS = etree.parse("users.xml")


@app.route("/login", methods=["POST"])
def login():
    expression = "//user[name=$name and password=$password]"
    found = USERS.xpath(expression, name=request.form["name"], password=request.form["password"])  # ok: xpath-injection
    return ("", 204) if found else ("no", 401)
