from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = False
ROOT_URLCONF = "greenhouse.urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.sessions", "plants"]
MEDIA_ROOT = BASE_DIR / "media"
MANUALS = BASE_DIR / "manuals"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
    }
]
