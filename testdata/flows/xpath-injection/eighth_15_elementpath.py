# vulnerable: the header's text is selected with elementpath
import xml.etree.ElementTree as ElementTree

import elementpath
from flask import Flask, jsonify, request

app = Flask(__name__)
ROOT = ElementTree.fromstring("<users><user role='guest'>a</user></users>")


@app.route("/roles")
def roles():
    role = request.headers.get("X-Role", "guest")
    expression = "/users/user[@role='%s']" % role
    return jsonify([user.text for user in elementpath.select(ROOT, expression)])  # want: xpath-injection
