import os

DEBUG = True  # want: django-debug-enabled
SECRET_KEY = "django-insecure-8x1k2n3v4b5m6c7z8a9s0d1f2g3h4j5k6l7"  # want: framework-secret-key
ALLOWED_HOSTS = ["*"]  # want: any-host-allowed
SESSION_COOKIE_SECURE = False  # want: session-cookie-insecure
SESSION_COOKIE_HTTPONLY = False  # want: session-cookie-not-httponly
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # want: weak-password-hasher
CORS_ALLOW_ALL_ORIGINS = True  # want: cors-any-origin
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"]}  # want: api-open-by-default
INSTALLED_APPS = ["django.contrib.auth", "corsheaders", "rest_framework"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "hedge.urls"
