from django.db import models


class Song(models.Model):
    title = models.CharField(max_length=120)
    voice = models.CharField(max_length=20)
    hook = models.CharField(max_length=200, blank=True)

    class Meta:
        app_label = "choirbook"


class Singer(models.Model):
    name = models.CharField(max_length=80)
    mail = models.EmailField()

    class Meta:
        app_label = "choirbook"
