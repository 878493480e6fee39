# safe: the login name is escaped by the backend
import ldap
from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.models import User
from ldap.filter import escape_filter_chars


class DirectoryBackend(BaseBackend):
    base = "ou=people,dc=example,dc=org"
    template = "(&(uid={login})(active=TRUE))"

    def authenticate(self, request, username=None, password=None):
        con = ldap.initialize("ldaps://directory.internal")
        login = escape_filter_chars(request.POST.get("username", ""))
        hits = con.search_s(self.base, ldap.SCOPE_SUBTREE, self.template.format(login=login))  # ok: ldap-injection
        return User.objects.filter(username=hits[0][1]["uid"][0].decode()).first() if hits else None
