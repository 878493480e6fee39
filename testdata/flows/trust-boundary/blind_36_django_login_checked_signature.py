# safe: the middleware stores the value that a signature has proved
from django.core import signing
from django.http import JsonResponse


class HeaderLogin:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        try:
            user = int(signing.loads(request.META.get("HTTP_X_USER", ""), salt="login", max_age=60))
        except (signing.BadSignature, ValueError):
            return self.get_response(request)
        request.session["user_id"] = user  # ok: trust-boundary
        return self.get_response(request)


def whoami(request):
    return JsonResponse({"user": request.session.get("user_id")})
