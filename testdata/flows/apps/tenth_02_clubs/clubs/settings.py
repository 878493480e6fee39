import os

SECRET_KEY = os.environ['CLUBS_SECRET']
ROOT_URLCONF = 'clubs.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'clubs']
TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'APP_DIRS': True}]
