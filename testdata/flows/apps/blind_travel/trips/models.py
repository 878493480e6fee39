import uuid

from django.db import models


class Trip(models.Model):
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    city = models.CharField(max_length=80)
    days = models.PositiveIntegerField()
    price = models.DecimalField(max_digits=8, decimal_places=2)
