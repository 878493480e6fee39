# safe: the attributes are those of a tuple
from flask import Flask, jsonify, request
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


def build(attribute, value):
    return "(" + attribute + "=" + escape_filter_chars(value) + ")"


@app.route("/find", methods=["POST"])
def find():
    fields = request.get_json()
    terms = [build(name, str(value)) for name, value in fields.items() if name in ("uid", "cn", "mail")]
    connection = Connection("ldap.example.org", auto_bind=True)
    connection.search("dc=example,dc=org", "(&" + "".join(terms) + ")")  # ok: ldap-injection
    return jsonify(total=len(connection.entries))
