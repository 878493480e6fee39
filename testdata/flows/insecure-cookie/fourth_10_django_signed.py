# safe: the signed cookie has all flags
from django.contrib.auth import authenticate
from django.http import HttpResponseForbidden, HttpResponseRedirect
from django.views.decorators.http import require_POST


@require_POST
def login(request):
    user = authenticate(request, username=request.POST["user"], password=request.POST["password"])
    if user is None:
        return HttpResponseForbidden()
    response = HttpResponseRedirect("/")
    flags = dict(secure=True, httponly=True, samesite="Lax")
    response.set_signed_cookie("auth_user", str(user.pk), salt="auth", **flags)  # ok: insecure-cookie
    return response
