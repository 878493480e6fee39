# safe: the user's name is escaped for the filter
import ldap3
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.route("/people")
def people():
    server = ldap3.Server("ldap.example.com", get_info=ldap3.ALL)
    connection = ldap3.Connection(server, auto_bind=True)
    bar = escape_filter_chars(request.args.get("uid", ""))
    filter = f"(&(objectclass=person)(|(uid={bar})(mail={bar})))"
    connection.search("ou=people,dc=example,dc=com", filter, attributes=["cn"])  # ok: ldap-injection
    return {"people": [str(entry.cn) for entry in connection.entries]}
