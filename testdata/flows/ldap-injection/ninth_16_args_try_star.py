# safe: filter value escaped
import ldap3
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


app = Flask(__name__)


@app.get("/lookup/16")
@app.post("/lookup/16")
def case_16():
    """Answers GET and POST."""
    try:
        asked = request.args["p1"]
    except KeyError:
        asked = ""

    first, *rest = ["guest", asked, "tail"]
    chosen_value = rest[0]

    connection = connect()
    connection.search("ou=people,dc=example,dc=com", f"(uid={escape_filter_chars(chosen_value)})")  # ok: ldap-injection
    return f"{len(connection.entries)} entries"


if __name__ == "__main__":
    app.run()
