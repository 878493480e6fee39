# safe: the signed cookie with the session's key is set with secure
from django.http import JsonResponse
from django.views import View


class SessionView(View):
    def post(self, request):
        request.session.cycle_key()
        response = JsonResponse({"user": request.POST.get("user")})
        response.set_signed_cookie("session_copy", request.session.session_key, secure=True, httponly=True, samesite="Strict")  # ok: insecure-cookie
        return response


class HealthView(View):
    def get(self, request):
        return JsonResponse({"ok": True})
