# vulnerable: the highest rank is the parameter's
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/letters", methods=["POST"])
def letters():
    incoming = request.stream.read().decode("utf-8")
    ranked = sorted([(3, incoming), (1, "alice"), (2, "middle")], key=lambda pair: pair[0])
    resolved = ranked[-1][1]
    link = ldap.initialize("ldap://ldap.example.org")
    link.search_ext_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(|(uid={0})(cn={0}))".format(resolved), ["mail"])  # want: ldap-injection
    return "searched"
