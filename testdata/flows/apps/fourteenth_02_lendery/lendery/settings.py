import os

DEBUG = False
SECRET_KEY = os.environ["LENDERY_SECRET"]
ROOT_URLCONF = "lendery.urls"
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth", "django.contrib.sessions", "tools"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "tools.middleware.TenantMiddleware",
    "tools.middleware.VisitLog",
]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
