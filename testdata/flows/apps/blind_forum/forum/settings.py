SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "forum.urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "threads"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "threads.middleware.VisitLog"]
