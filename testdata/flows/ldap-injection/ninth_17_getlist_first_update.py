# vulnerable: filter joined, named arguments; the value goes through: update, nested class
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/directory/17", methods=["GET", "POST"])
def endpoint():
    values = request.form.getlist("q")
    if values:
        user_input = values[0]
    else:
        user_input = ""

    opts = {"choice": "guest"}
    opts.update(choice=user_input)
    relayed = opts["choice"]

    class Test:
        def do_something(self, text):
            return text

    used = Test().do_something(relayed)

    connection = ldap3.Connection(ldap3.Server("localhost"), auto_bind=True)
    query = "(&(objectClass=person)(uid=" + used + "))"
    connection.search(search_base="dc=example,dc=com", search_filter=query, attributes=ldap3.ALL_ATTRIBUTES)  # want: ldap-injection
    return "found" if connection.entries else "none"
