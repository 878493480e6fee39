from django.db import models


class Visit(models.Model):
    day = models.DateField()
    patient = models.CharField(max_length=80)
