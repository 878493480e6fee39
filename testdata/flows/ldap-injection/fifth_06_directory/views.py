from django.http import JsonResponse

from directory import Directory

directory = Directory("ldap://ldap.example.com", "dc=example,dc=com")


def members(request):
    found = directory.members(request.META.get("HTTP_X_DEPARTMENT", "sales"))
    return JsonResponse({"members": [dn for dn, _ in found]})
