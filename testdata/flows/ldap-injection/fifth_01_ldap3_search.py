# vulnerable: the user's name is put into the filter
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/people")
def people():
    server = ldap3.Server("ldap.example.com", get_info=ldap3.ALL)
    connection = ldap3.Connection(server, auto_bind=True)
    bar = request.args.get("uid", "")
    filter = f"(&(objectclass=person)(|(uid={bar})(mail={bar})))"
    connection.search("ou=people,dc=example,dc=com", filter, attributes=["cn"])  # want: ldap-injection
    return {"people": [str(entry.cn) for entry in connection.entries]}
