import os

import environ

env = environ.Env()
DEBUG = env.bool("DEBUG", default=False)  # ok: django-debug-enabled
SECRET_KEY = os.environ["SECRET_KEY"]  # ok: framework-secret-key
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["lawn.example.org"])  # ok: any-host-allowed
SESSION_COOKIE_SECURE = not DEBUG  # ok: session-cookie-insecure
SESSION_COOKIE_HTTPONLY = True  # ok: session-cookie-not-httponly
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",  # ok: weak-password-hasher
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
CORS_ALLOWED_ORIGINS = ["https://lawn.example.org"]  # ok: cors-any-origin
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}  # ok: api-open-by-default
INSTALLED_APPS = ["django.contrib.auth", "corsheaders", "rest_framework"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "lawn.urls"
