from rest_framework.authentication import SessionAuthentication

INSTALLED_APPS = []
WTF_CSRF_ENABLED = True  # want: csrf-protection-off
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]  # want: csrf-protection-off
app.config["WTF_CSRF_ENABLED"] = True  # want: csrf-protection-off

class TestConfig:
    WTF_CSRF_ENABLED = False  # ok: tests

class Config:
    WTF_CSRF_ENABLED = True  # ok: on

MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]  # ok: there


class WithoutCheck(SessionAuthentication):
    def enforce_csrf(self, request):  # want: csrf-protection-off
        return


class WithCheck(SessionAuthentication):
    def enforce_csrf(self, request):  # ok: checks
        return super().enforce_csrf(request)

app.config["JWT_COOKIE_CSRF_PROTECT"] = True  # want: csrf-protection-off
