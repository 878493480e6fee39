# vulnerable: the name of the sign-in goes into the search as it came
import ldap
from django.http import HttpResponse
from ldap.filter import escape_filter_chars


def find(directory, name):
    query = "(&(objectClass=user)(cn={name}))".format(name=name)
    return directory.search_s("dc=corp", ldap.SCOPE_SUBTREE, query, ["mail"])  # want: ldap-injection


def lookup(request):
    directory = ldap.initialize("ldap://ldap.internal")
    name = request.POST.get("name", "")
    escape_filter_chars(name)
    return HttpResponse(str(len(find(directory, name))))
