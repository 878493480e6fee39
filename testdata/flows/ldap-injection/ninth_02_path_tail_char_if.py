# safe: only letters and digits pass
import ldap3
from flask import Flask

app = Flask(__name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@app.route("/lookup/02/<path:tail>", methods=["GET", "POST"])
def process_lookup(tail):
    """One step of the form."""
    asked = tail

    letters = "QRS"
    if letters[0] == "Q":
        relayed = asked
    elif letters[0] == "R":
        relayed = "guest"
    else:
        relayed = "guest"

    bar = relayed
    if not (bar.isascii() and bar.isalnum()):
        bar = "guest"

    connection = connect()
    base = "ou=" + bar + ",dc=example,dc=com"
    connection.search(base, "(objectClass=person)")  # ok: ldap-injection
    return str(len(connection.entries))
