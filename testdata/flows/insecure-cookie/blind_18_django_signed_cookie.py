# vulnerable: a signed cookie is still sent over plain HTTP and readable for scripts
from django.http import JsonResponse


def login(request):
    response = JsonResponse({"ok": True})
    response.set_signed_cookie("user_session", str(request.user.pk), salt="login")  # want: insecure-cookie
    return response
