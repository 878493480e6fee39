# vulnerable: an authentication backend searches by the formatted login name
import ldap
from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.models import User


class DirectoryBackend(BaseBackend):
    base = "ou=people,dc=example,dc=org"
    template = "(&(uid={login})(active=TRUE))"

    def authenticate(self, request, username=None, password=None):
        con = ldap.initialize("ldaps://directory.internal")
        flt = self.template.format(login=request.POST.get("username", username))
        hits = con.search_s(self.base, ldap.SCOPE_SUBTREE, flt)  # want: ldap-injection
        return User.objects.filter(username=hits[0][1]["uid"][0].decode()).first() if hits else None
