# vulnerable: the escape for a name in a path does not touch filter signs
import ldap3
from ldap3.utils.conv import escape_filter_chars
from urllib.parse import quote
from urllib.parse import unquote_plus
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["GET"])
def boats():
    asked = unquote_plus(request.full_path.partition("choice=")[2])
    link = ldap3.Connection("ldap.example.org")
    link.search("dc=example", "(uid=" + quote(asked, safe="*()=") + ")")  # want: ldap-injection
    return "ok"
