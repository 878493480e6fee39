# vulnerable: name and password are put between quotes of the expression
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
USERS = etree.parse("users.xml")


@app.route("/login", methods=["POST"])
def login():
    expression = "//user[name='{name}' and password='{password}']".format(**request.form.to_dict())
    found = USERS.xpath(expression)  # want: xpath-injection
    return ("", 204) if found else ("no", 401)
