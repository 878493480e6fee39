# safe: the dict's other key holds the client's text
import ldap3
from flask import Flask, request
from urllib.parse import unquote_plus

app = Flask(__name__)


@app.before_request
def audit():
    fields = {}
    fields["attribute"] = "sAMAccountName"
    fields["value"] = unquote_plus(request.query_string.decode())
    fields["account"] = "svc-web"
    conn = ldap3.Connection("directory", auto_bind=True)
    conn.search("dc=example,dc=org", "({}={})".format(fields["attribute"], fields["account"]))  # ok: ldap-injection
    app.logger.info("%d entries", len(conn.entries))


@app.get("/")
def index():
    return "ready"
