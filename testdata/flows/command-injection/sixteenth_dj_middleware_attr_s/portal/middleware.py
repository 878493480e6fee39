import re


class TenantMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        tenant = request.META.get("HTTP_X_TENANT", "main")
        if re.fullmatch(r"[a-z]{1,20}", tenant) is None:
            tenant = "main"
        request.tenant = tenant
        return self.get_response(request)
