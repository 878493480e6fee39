SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "jobsboard.urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "adverts"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
LETTERS = "/srv/jobsboard/letters"
