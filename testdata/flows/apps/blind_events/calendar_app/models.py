from django.db import models


class Event(models.Model):
    title = models.CharField(max_length=120)
    start = models.DateField()
    place = models.CharField(max_length=80)
