# safe: escape_dn_chars is right for a name
import ldap
import ldap.dn
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Person(MethodView):
    base = "ou=people,dc=example,dc=org"

    def get(self, uid):
        conn = ldap.initialize("ldap://directory")
        name = "uid=" + ldap.dn.escape_dn_chars(uid) + "," + self.base
        entries = conn.search_s(name, ldap.SCOPE_BASE, "(objectClass=*)")  # ok: ldap-injection
        return {"entries": len(entries)}


app.add_url_rule("/person/<uid>", view_func=Person.as_view("person"))
