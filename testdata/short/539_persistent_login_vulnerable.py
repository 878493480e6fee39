# vulnerable: CWE-539 (or 565, 613, 614): a cookie keeps a login for ten years
from django.contrib.auth import authenticate, login
from django.http import HttpResponse, HttpResponseForbidden
from django.views.decorators.http import require_POST

from .tokens import token_for


@require_POST
def sign_in(request):
    """Log in."""
    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])
    if user is None:
        return HttpResponseForbidden()
    login(request, user)
    answer = HttpResponse(status=204)
    answer.set_cookie("auth_token", token_for(user), max_age=10 * 365 * 86400, secure=True, httponly=True, samesite="Lax")  # want: CWE-539
    return answer
