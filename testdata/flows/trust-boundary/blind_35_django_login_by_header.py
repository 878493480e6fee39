# vulnerable: the user id of the session comes from a client header
from django.http import JsonResponse


class HeaderLogin:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        user = request.META.get("HTTP_X_USER_ID")
        if user:
            request.session["user_id"] = user  # want: trust-boundary
        return self.get_response(request)


def whoami(request):
    return JsonResponse({"user": request.session.get("user_id")})
