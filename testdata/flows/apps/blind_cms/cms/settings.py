SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "cms.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "pages"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
THEMES = ["plain", "dark"]
