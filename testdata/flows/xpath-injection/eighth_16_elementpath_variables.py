# safe: the header's text is a variable of the expression
import xml.etree.ElementTree as ElementTree

import elementpath
from flask import Flask, jsonify, request

app = Flask(__name__)
ROOT = ElementTree.fromstring("<users><user role='guest'>a</user></users>")


@app.route("/roles")
def roles():
    role = request.headers.get("X-Role", "guest")
    expression = "/users/user[@role=$role]"
    return jsonify([user.text for user in elementpath.select(ROOT, expression, variables={"role": role})])  # ok: xpath-injection
