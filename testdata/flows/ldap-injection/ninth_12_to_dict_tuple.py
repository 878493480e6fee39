# vulnerable: paged search; the value goes through: tuple, reverse
import ldap3
from flask import Flask, request

app = Flask(__name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@app.route("/lookup/12", methods=["GET", "POST"])
def respond():
    fields = request.form.to_dict()
    supplied = fields.get("q", "")

    relayed, other = supplied, "guest"

    backwards = relayed[::-1]
    chosen_value = backwards[::-1]

    connection = connect()
    entries = connection.extend.standard.paged_search("dc=example,dc=com", "(sn=" + chosen_value + "*)", paged_size=5)  # want: ldap-injection
    return str(sum(1 for _ in entries))
