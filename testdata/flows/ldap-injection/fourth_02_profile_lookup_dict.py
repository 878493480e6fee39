# safe: every value is escaped when it is put into the criteria
from flask import Flask, abort, jsonify, request
from ldap3 import ALL, Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
SERVER = Server("ldaps://directory.corp.example", get_info=ALL)


class Criteria:
    def __init__(self):
        self.values = {}

    def put(self, name, value):
        self.values[name] = escape_filter_chars(value.strip())

    def as_filter(self):
        clauses = "".join("({}={})".format(k, v) for k, v in self.values.items())
        return "(&(objectClass=inetOrgPerson)" + clauses + ")"


@app.route("/people/find", methods=["POST"])
def find_person():
    criteria = Criteria()
    criteria.put("ou", "staff")
    criteria.put("mail", request.form.get("mail", ""))
    with Connection(SERVER, auto_bind=True) as conn:
        conn.search("ou=people,dc=corp,dc=example", criteria.as_filter(), attributes=["cn", "mail"])  # ok: ldap-injection
        if not conn.entries:
            abort(404)
        return jsonify([entry.entry_attributes_as_dict for entry in conn.entries])
