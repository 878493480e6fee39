# safe: the user id is the one of the account that was authenticated
from django.contrib.auth import authenticate


class Login:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        user = authenticate(request, username=request.POST.get("name"), password=request.POST.get("password"))
        if user is not None:
            remember(request.session, "user_id", user.pk)
        return self.get_response(request)


def remember(session, name, value):
    session[name] = value  # ok: trust-boundary
