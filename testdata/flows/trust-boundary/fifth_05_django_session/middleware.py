# vulnerable: the user id of the query is stored as the one who is logged in
class Impersonate:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        wanted = request.GET.get("as_user")
        if wanted:
            remember(request.session, "user_id", wanted)
        return self.get_response(request)


def remember(session, name, value):
    session[name] = value  # want: trust-boundary
