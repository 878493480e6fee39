SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "helpdesk.urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "tickets"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
ATTACHMENTS = "/srv/helpdesk/attachments"
