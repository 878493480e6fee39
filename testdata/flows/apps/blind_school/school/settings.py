SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "school.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.sessions", "pupils"]
SESSION_COOKIE_SECURE = True
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
