# vulnerable: a dataclass keeps the text, its property writes the filter
from dataclasses import dataclass, field

from flask import Flask, jsonify, request
from ldap3 import Connection, Server

app = Flask(__name__)


@dataclass
class PersonSpec:
    name: str
    kind: str = "person"
    attributes: list = field(default_factory=lambda: ["cn", "mail"])

    @property
    def filter(self):
        return "(&(objectClass={0.kind})(cn=*{0.name}*))".format(self)


@app.route("/people")
def people():
    spec = PersonSpec(request.args["name"])
    connection = Connection(Server("ldap.example.org"), auto_bind=True)
    connection.search("dc=example,dc=org", spec.filter, attributes=spec.attributes)  # want: ldap-injection
    return jsonify([str(entry.cn) for entry in connection.entries])
