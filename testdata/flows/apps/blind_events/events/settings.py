SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "events.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "calendar_app"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
