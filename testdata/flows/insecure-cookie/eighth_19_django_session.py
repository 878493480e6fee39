# vulnerable: the cookie with the session's key is set without secure
from django.http import JsonResponse
from django.views import View


class SessionView(View):
    def post(self, request):
        request.session.cycle_key()
        response = JsonResponse({"user": request.POST.get("user")})
        response.set_cookie("session_copy", request.session.session_key, httponly=True, samesite="Strict")  # want: insecure-cookie
        return response


class HealthView(View):
    def get(self, request):
        return JsonResponse({"ok": True})
