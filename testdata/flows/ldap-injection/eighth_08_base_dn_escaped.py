# safe: the unit is escaped for a name, the name for a filter
from flask import Flask, jsonify
from ldap3 import ALL, SUBTREE, Connection, Server
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn

app = Flask(__name__)
SERVER = Server("ldap.example.org", get_info=ALL)


@app.route("/units/<unit>/people/<name>")
def person(unit, name):
    connection = Connection(SERVER, auto_bind=True)
    base = "ou={},dc=example,dc=org".format(escape_rdn(unit))
    connection.search(base, f"(cn={escape_filter_chars(name)})", search_scope=SUBTREE)  # ok: ldap-injection
    return jsonify(found=len(connection.entries))
