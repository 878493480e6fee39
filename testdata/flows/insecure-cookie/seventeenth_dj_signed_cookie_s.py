# safe: the signed cookie goes over HTTPS only
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.contrib.auth.models import User


def keep(request, pk):
    user = get_object_or_404(User, pk=pk)
    answer = HttpResponse("kept")
    flags = {"httponly": True, "samesite": "Strict"}
    flags["secure"] = True
    answer.set_signed_cookie("auth_user", user.pk, **flags)  # ok: insecure-cookie
    return answer
