from django.db import models


class Pupil(models.Model):
    name = models.CharField(max_length=100)
    class_name = models.CharField(max_length=10)
    year = models.IntegerField()
    fee_waived = models.BooleanField(default=False)
