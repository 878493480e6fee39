MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]  # want: django-hardening-missing
SECURE_CONTENT_TYPE_NOSNIFF = False  # want: django-hardening-missing
SECURE_HSTS_SECONDS = 0  # want: django-hardening-missing
SECURE_REFERRER_POLICY = "unsafe-url"  # want: django-hardening-missing

class Fine:
    SECURE_CONTENT_TYPE_NOSNIFF = True  # ok: on
    SECURE_HSTS_SECONDS = 31536000  # ok: a year
    SECURE_REFERRER_POLICY = "same-origin"  # ok: strict
